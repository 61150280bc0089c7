import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Link from 'next/link';
import type { MouseEvent } from 'react';
import { ArchiveCard } from '@/components/people/archive-card';
import { LinkCard } from '@/components/people/link-card';
import { PairChildren } from '@/components/people/pair-children';
import { PinCard } from '@/components/people/pin-card';
import { Unlink } from '@/components/people/unlink';
import { Toasts } from '@/components/ui/toasts';
import { notOk, ok } from '@/lib/kit/result';
import { show } from '@/tests/support/screen';

const QR = { side: 27, path: 'M3 3h1v1h-1z' };

const router = { push: jest.fn(), refresh: jest.fn() };
jest.mock('next/navigation', () => ({ ...jest.requireActual('next/navigation'), useRouter: () => router }));
beforeEach(() => jest.clearAllMocks());

const anu = { id: 'anu', callName: 'Anu', role: 'student', archivedAt: null };
const person = jest.fn(async ({ personId }: { personId: string }) => ok({ personId }));

test('archiving goes back to the list and can be undone', async () => {
  const restore = jest.fn(async ({ personId }: { personId: string }) => ok({ personId }));
  show(<><ArchiveCard person={anu} archive={person} restore={restore} /><Toasts /></>);
  await userEvent.click(screen.getByRole('button', { name: 'Archive Anu' }));
  expect(await screen.findByText('Anu is in the archive')).toBeInTheDocument();
  expect(router.push).toHaveBeenCalledWith('/people');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(restore).toHaveBeenCalledWith({ personId: 'anu' });
  expect(await screen.findByText('Anu is back')).toBeInTheDocument();
});

test('what cannot be done is said, and one stays', async () => {
  show(<><ArchiveCard person={anu} archive={async () => notOk('You cannot archive yourself.')} restore={person} /><Toasts /></>);
  await userEvent.click(screen.getByRole('button', { name: 'Archive Anu' }));
  expect(await screen.findByText('You cannot archive yourself.')).toBeInTheDocument();
  expect(router.push).not.toHaveBeenCalled();
});

test('unlinking asks first', async () => {
  const unlink = jest.fn(async () => ok(undefined));
  const pair = { guardianId: 'lata', childId: 'anu' };
  show(<Unlink pair={pair} names={{ parent: 'Lata', child: 'Anu' }} unlink={unlink} />);
  await userEvent.click(screen.getByRole('button', { name: 'Unlink Lata and Anu' }));
  expect(await screen.findByRole('alertdialog')).toHaveTextContent('Lata will see nothing of Anu any more');
  expect(unlink).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Unlink' }));
  await waitFor(() => expect(unlink).toHaveBeenCalledWith(pair));
});

describe('a PIN', () => {
  const school = { name: 'Saraswati Sangeet', code: 'SARASW47', address: 'example.org/s/SARASW47', qr: QR };
  const went = jest.fn((event: MouseEvent) => event.preventDefault());
  const pinCard = (hasPin: boolean) => {
    const newPin = jest.fn(async (_: unknown, _form: FormData) => ok('4071'));
    show(<><Link href="/people" onClick={went}>People</Link><PinCard personId="anu" name="Anu Kulkarni" hasPin={hasPin} school={school} newPin={newPin} /></>);
    return newPin;
  };
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);

  test('is shown once, on a card to print', async () => {
    pinCard(false);
    expect(screen.queryByRole('button', { name: 'Print the card' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Make a PIN' }));
    expect(await screen.findByTestId('pin')).toHaveTextContent('4071');
    expect(screen.getByTestId('pin')).toHaveClass('lining-nums', 'tabular-nums');
    expect(screen.getByText('SARASW47')).toHaveClass('lining-nums', 'tabular-nums');
    expect(screen.getByRole('button', { name: 'Make a new PIN' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Print the card' }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  test.each([true, false])('that is there (before this visit: %s) is replaced only after asking', async (hasPin) => {
    const newPin = pinCard(hasPin);
    if (!hasPin) await userEvent.click(screen.getByRole('button', { name: 'Make a PIN' }));
    const before = hasPin ? 0 : 1;
    await userEvent.click(await screen.findByRole('button', { name: 'Make a new PIN' }));
    const asked = await screen.findByRole('alertdialog', { name: 'Make a new PIN for Anu Kulkarni?' });
    expect(asked).toHaveTextContent('The old PIN stops working');
    await userEvent.click(within(asked).getByRole('button', { name: 'Cancel' }));
    expect(newPin).toHaveBeenCalledTimes(before);
    await userEvent.click(screen.getByRole('button', { name: 'Make a new PIN' }));
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Make a new PIN' }));
    expect(await screen.findByTestId('pin')).toHaveTextContent('4071');
    await waitFor(() => expect(newPin).toHaveBeenCalledTimes(before + 1));
    expect(newPin.mock.lastCall?.[1].get('personId')).toBe('anu');
  });

  test('that is not printed holds the links of the page back; a printed one does not', async () => {
    pinCard(false);
    await userEvent.click(screen.getByRole('link', { name: 'People' }));
    expect(went).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Make a PIN' }));
    await screen.findByTestId('pin');
    await userEvent.click(screen.getByRole('link', { name: 'People' }));
    expect(await screen.findByRole('alertdialog', { name: 'This PIN is shown only now. Leave?' })).toBeInTheDocument();
    expect(went).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await userEvent.click(screen.getByRole('button', { name: 'Print the card' }));
    await userEvent.click(screen.getByRole('link', { name: 'People' }));
    expect(went).toHaveBeenCalledTimes(2);
  });
});

test('a parent’s link opens their own WhatsApp chat with the text ready', async () => {
  const share = async () => ok({ id: 'l1', url: 'https://example.org/enter/abc' });
  const lata = { id: 'lata', callName: 'Lata' };
  show(<LinkCard person={lata} school="Saraswati Sangeet" canMail={false} whatsApp="919820012345" share={share} mail={jest.fn()} />);
  expect(screen.queryByRole('button', { name: 'Send by e-mail' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Make a link' }));
  const way = new URL((await screen.findByRole('link', { name: /WhatsApp/ })).getAttribute('href') ?? '');
  expect(way.pathname).toBe('/919820012345');
  expect(way.searchParams.get('text')).toBe(
    'Namaste Lata! With this link you come into Saraswati Sangeet. It works once, within 24 hours: https://example.org/enter/abc',
  );
});

test('one device may be brothers’ and sisters’ together', async () => {
  const pair = jest.fn(async (_: unknown, _form: FormData) => ok({ url: 'https://example.org/pair/abc', qr: QR }));
  show(<PairChildren family={[{ id: 'anu', callName: 'Anu' }, { id: 'om', callName: 'Om' }]} pair={pair} />);
  expect(screen.getByRole('checkbox', { name: 'Om' })).not.toBeChecked();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Om' }));
  await userEvent.click(screen.getByRole('button', { name: 'Pair a device' }));
  expect(await screen.findByRole('img', { name: 'Makes a device the child’s own' })).toBeInTheDocument();
  expect(pair.mock.lastCall?.[1].getAll('children[]')).toEqual(['anu', 'om']);
});
