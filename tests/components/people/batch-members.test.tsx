import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BatchMembers } from '@/components/people/batch-members';
import { ok } from '@/lib/kit/result';
import { show } from '@/tests/support/screen';

test('only what was changed is sent', async () => {
  const choose = jest.fn(async (_: unknown, _form: FormData) => ok({ batchId: 'sat' }));
  const students = ['Anu', 'Om', 'Ravi'].map((name) => ({ id: name.toLowerCase(), name }));
  show(<BatchMembers batchId="sat" students={students} members={['anu', 'gone']} choose={choose} />);
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Anu' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Ravi' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const form = choose.mock.lastCall?.[1];
  expect([form?.getAll('join[]'), form?.getAll('leave[]')]).toEqual([['ravi'], ['anu']]);
});
