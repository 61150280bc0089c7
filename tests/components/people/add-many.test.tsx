import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AddMany } from '@/components/people/add-many';
import { ok } from '@/lib/kit/result';
import type { StudentPreview } from '@/lib/people/shared';
import { show } from '@/tests/support/screen';

const line = (name: string, state: StudentPreview['state'], fault?: string): StudentPreview => ({ name, state, fault, parentName: null, email: null, phone: null });
const LINES = [line('Tara Menon', 'new'), line('Anu Kulkarni', 'here'), line('Kabir', 'faulty', 'Please look at the e-mail address again.')];

test('names are looked over before anybody is added, and can be changed', async () => {
  const lookOver = jest.fn(async () => ok(LINES));
  const addMany = jest.fn(async (_: unknown, form: FormData) => ok({ added: form.get('text') === 'Tara\nAnu\nKabir' ? 1 : 0, left: 2 }));
  show(<AddMany lookOver={lookOver} addMany={addMany} batches={[{ id: 'sat', name: 'Saturday' }]} />);
  await userEvent.type(screen.getByLabelText('Names, one a line'), 'Tara{Enter}Anu{Enter}Kabir');
  await userEvent.click(screen.getByRole('button', { name: 'Look it over' }));

  expect(await screen.findByRole('heading', { name: '1 student will be added' })).toBeInTheDocument();
  expect(screen.getByText('Here already')).toBeInTheDocument();
  expect(screen.getByText('Please look at the e-mail address again.')).toBeInTheDocument();
  expect(addMany).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Change the list' }));
  expect(screen.getByLabelText('Names, one a line')).toHaveValue('Tara\nAnu\nKabir');

  await userEvent.click(screen.getByRole('button', { name: 'Look it over' }));
  await userEvent.selectOptions(await screen.findByLabelText(/Put them in a batch/), 'Saturday');
  await userEvent.click(screen.getByRole('button', { name: 'Add 1 student' }));
  expect(await screen.findByRole('heading', { name: '1 student added' })).toBeInTheDocument();
  expect(addMany.mock.lastCall?.[1].get('batchId')).toBe('sat');
  expect(screen.getByText(/2 lines were left out/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Make their PIN cards' })).toHaveAttribute('href', '/people/cards');
});

test('where nobody is new there is nothing to add', async () => {
  show(<AddMany lookOver={async () => ok([line('Anu Kulkarni', 'here')])} addMany={jest.fn()} batches={[]} />);
  await userEvent.type(screen.getByLabelText('Names, one a line'), 'Anu');
  await userEvent.click(screen.getByRole('button', { name: 'Look it over' }));
  expect(await screen.findByRole('heading', { name: 'Nobody new in this list' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
});
