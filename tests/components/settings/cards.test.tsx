import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CodeCard } from '@/components/settings/code-card';
import { SchoolForm } from '@/components/settings/forms';
import { InviteCard } from '@/components/settings/invite-card';
import { Poster } from '@/components/settings/poster';
import { TeachersCard } from '@/components/settings/teachers-card';
import { Toasts } from '@/components/ui/toasts';
import { ok } from '@/lib/kit/result';
import { show } from '@/tests/support/screen';

jest.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }));

test('the code is copied by one press, and replaced only after asking', async () => {
  const user = userEvent.setup();
  const renew = jest.fn(async () => ok({ code: 'NEWCODE4' }));
  show(<><CodeCard code="SARASW47" renew={renew} /><Toasts /></>);
  expect(screen.getByTestId('school-code')).toHaveClass('lining-nums', 'tabular-nums');
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe('SARASW47');
  await user.click(screen.getByRole('button', { name: 'New code' }));
  const asked = await screen.findByRole('alertdialog');
  expect(asked).toHaveTextContent('Cards and sheets with the old code no longer lead in');
  expect(renew).not.toHaveBeenCalled();
  await user.click(within(asked).getByRole('button', { name: 'Make a new code' }));
  await waitFor(() => expect(renew).toHaveBeenCalledTimes(1));
  expect(await screen.findByText('The school has a new code')).toBeInTheDocument();
});

test('clock and money are chosen from lists, the ones in force first chosen', () => {
  show(<SchoolForm school={{ name: 'Saraswati', timeZone: 'Asia/Kolkata', currency: 'INR' }} save={jest.fn()} />);
  expect(screen.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Asia/Kolkata');
  expect(screen.getByRole('combobox', { name: 'Currency' })).toHaveValue('INR');
});

test('an invitation is a link to share; an address is asked only where mail can be sent', async () => {
  const invite = async () => ok({ url: 'https://example.org/invite/abc' });
  show(<InviteCard school="Saraswati" canMail={false} invite={invite} />);
  expect(screen.queryByLabelText(/Their e-mail/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Make an invitation' }));
  expect(await screen.findByRole('textbox', { name: 'Invitation' })).toHaveValue('https://example.org/invite/abc');
});

test('an invitation that waits can be taken back', async () => {
  const takeBack = jest.fn(async (_: unknown, _form: FormData) => ok(undefined));
  const meera = { id: 'meera', name: 'Meera Joshi', callName: 'Meera', about: 'you' };
  show(<TeachersCard teachers={[meera]} invitations={[{ id: 'l1', email: null, until: '2 Dec' }]} takeBack={takeBack} />);
  expect(screen.getByText('Not used yet, works until 2 Dec')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Take back' }));
  expect(takeBack.mock.lastCall?.[1].get('linkId')).toBe('l1');
});

test('the sheet for the wall has figures of one height and width', () => {
  show(<Poster school={{ name: 'Saraswati', code: 'SARASW47', address: 'example.org/s/SARASW47', qr: { side: 27, path: 'M3 3h1v1h-1z' } }} />);
  expect(screen.getByText('SARASW47')).toHaveClass('lining-nums', 'tabular-nums');
});
