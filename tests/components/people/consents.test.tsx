import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ConsentLine, ConsentsCard } from '@/components/people/consents-card';
import { ok } from '@/lib/kit/result';
import { show } from '@/tests/support/screen';

jest.mock('next/navigation', () => ({ ...jest.requireActual('next/navigation'), useRouter: () => ({ refresh: jest.fn() }) }));

const LINES: ConsentLine[] = [
  { kind: 'account', state: 'given', by: 'Lata', day: '3 Nov' },
  { kind: 'photo', state: 'none' },
  { kind: 'sound', state: 'withdrawn', by: 'Lata', day: '5 Nov' },
];
const GIVERS = [{ id: 'lata', name: 'Lata Kulkarni' }, { id: 'meera', name: 'Told to me, or on paper' }];

test('how each consent stands is said in plain words; a yes is written down with who said it', async () => {
  const record = jest.fn(async (_: unknown, _form: FormData) => ok(undefined));
  show(<ConsentsCard childId="anu" lines={LINES} givers={GIVERS} hand={{ record, withdraw: jest.fn() }} />);
  const [account, photo, sound] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement, HTMLElement];
  expect(account).toHaveTextContent('Allowed');
  expect(account).toHaveTextContent('Lata said yes, 3 Nov.');
  expect(photo).toHaveTextContent('Not asked yet');
  expect(sound).toHaveTextContent('Withdrawn on 5 Nov. Lata had said yes.');
  await userEvent.click(within(photo).getByText('Write down a yes'));
  await userEvent.selectOptions(within(photo).getByRole('combobox'), 'Told to me, or on paper');
  await userEvent.click(within(photo).getByRole('button', { name: 'Write down' }));
  expect(Object.fromEntries(record.mock.lastCall?.[1] as never)).toEqual({ childId: 'anu', kind: 'photo', givenById: 'meera' });
});

test('withdrawing asks first', async () => {
  const withdraw = jest.fn(async () => ok(undefined));
  show(<ConsentsCard childId="anu" lines={LINES.slice(0, 1)} givers={GIVERS} hand={{ record: jest.fn(), withdraw }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
  expect(withdraw).not.toHaveBeenCalled();
  await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Withdraw' }));
  await waitFor(() => expect(withdraw).toHaveBeenCalledWith({ childId: 'anu', kind: 'account' }));
});
