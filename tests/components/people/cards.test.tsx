import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Link from 'next/link';
import type { MouseEvent } from 'react';
import { CardMaker } from '@/components/people/card-maker';
import { notOk, ok } from '@/lib/kit/result';
import { show } from '@/tests/support/screen';

const QR = { side: 27, path: 'M3 3h1v1h-1z' };

const school = { name: 'Saraswati Sangeet', code: 'SARASW47', address: 'example.org/s/SARASW47', qr: QR };
const students = Array.from({ length: 30 }, (_, n) => ({ id: `s${n}`, name: `Student ${n}`, hasPin: n === 0 }));
const cardsFor = ({ ids }: { ids: string[] }) => ids.map((id) => ({ id, name: `Student ${id.slice(1)}`, pin: '4071' }));

test('cards are made a dozen at a time, those without a PIN first of all', async () => {
  const issue = jest.fn(async (input: { ids: string[] }) => ok(cardsFor(input)));
  show(<CardMaker students={students} ticked={students.slice(1).map(({ id }) => id)} batches={[]} school={school} issue={issue} />);
  await userEvent.click(screen.getByRole('button', { name: 'Make 29 cards' }));
  expect(await screen.findByText(/29 cards are ready/)).toBeInTheDocument();
  expect(issue.mock.calls.map(([{ ids }]) => ids.length)).toEqual([12, 12, 5]);
  const [first] = screen.getAllByRole('article');
  expect(within(first as HTMLElement).getByRole('heading', { name: 'Student 1' })).toBeInTheDocument();
  expect(first).toHaveTextContent('SARASW47');
  expect(within(first as HTMLElement).getByTestId('pin')).toHaveTextContent('4071');
});

test('says whose PIN stops working before it is replaced', async () => {
  const issue = jest.fn(async (input: { ids: string[] }) => ok(cardsFor(input)));
  show(<CardMaker students={students.slice(0, 2)} ticked={['s0', 's1']} batches={[]} school={school} issue={issue} />);
  await userEvent.click(screen.getByRole('button', { name: 'Make 2 cards' }));
  expect(await screen.findByRole('alertdialog', { name: 'One PIN will stop working' })).toBeInTheDocument();
  expect(issue).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Make new PINs' }));
  expect(await screen.findByText(/2 cards are ready/)).toBeInTheDocument();
});

test('what was made is kept when the rest fails', async () => {
  const issue = jest.fn(async (input: { ids: string[] }) => (input.ids.includes('s15') ? notOk('The server is busy.') : ok(cardsFor(input))));
  show(<CardMaker students={students} ticked={students.slice(1).map(({ id }) => id)} batches={[]} school={school} issue={issue} />);
  await userEvent.click(screen.getByRole('button', { name: 'Make 29 cards' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The server is busy.');
  expect(screen.getAllByRole('article')).toHaveLength(12);
});

test('a search over the names hides, and forgets no tick', async () => {
  show(<CardMaker students={students} ticked={['s7']} batches={[]} school={school} issue={jest.fn()} />);
  await userEvent.type(screen.getByRole('searchbox'), 'STUDENT 12');
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.clear(screen.getByRole('searchbox'));
  expect(screen.getAllByRole('checkbox', { checked: true }).map((box) => box.closest('label')?.textContent)).toEqual(['Student 7', 'Student 12']);
});

test('one card is spoken of as one', async () => {
  const issue = async (input: { ids: string[] }) => ok(cardsFor(input));
  show(<CardMaker students={students} ticked={['s7']} batches={[]} school={school} issue={issue} />);
  expect(screen.getByText('Fits on one A4 page.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Make 1 card' }));
  expect(await screen.findByText(/^1 card is ready\. Print it now: .* the PIN cannot/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'I have printed it' })).toBeInTheDocument();
});

test('a link of the page is followed only when one agrees that the PINs are gone then', async () => {
  const went = jest.fn((event: MouseEvent) => event.preventDefault());
  const issue = async (input: { ids: string[] }) => ok(cardsFor(input));
  show(
    <>
      <Link href="/people" onClick={went}>People</Link>
      <CardMaker students={students} ticked={['s7', 's8']} batches={[]} school={school} issue={issue} />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Make 2 cards' }));
  await screen.findByText(/2 cards are ready/);
  await userEvent.click(screen.getByRole('link', { name: 'People' }));
  await screen.findByRole('alertdialog', { name: 'These PINs are shown only now. Leave?' });
  expect(went).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
  await waitFor(() => expect(went).toHaveBeenCalledTimes(1));
});
