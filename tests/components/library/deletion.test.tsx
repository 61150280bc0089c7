import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useDeletion } from '@/components/library/use-deletion';
import { Toasts } from '@/components/ui/toasts';
import { ClientWords } from '@/lib/i18n/client-words';
import type { Result } from '@/lib/kit/result';

const router = { push: jest.fn(), refresh: jest.fn() };
jest.mock('next/navigation', () => ({ useRouter: () => router }));
beforeEach(() => jest.clearAllMocks());

const ok: Result<unknown> = { ok: true, data: null };

function Deleting(props: Parameters<typeof useDeletion>[0] & { goTo?: string }) {
  const deleteRecording = useDeletion(props);
  return <button onClick={() => void deleteRecording({ id: 'r1', title: 'Yaman', goTo: props.goTo })}>Delete</button>;
}

const shown = (props: Parameters<typeof Deleting>[0]) =>
  render(
    <ClientWords areas={['libraryRow', 'ui', 'shell']}>
      <Deleting {...props} />
      <Toasts />
    </ClientWords>,
  );

test('deletes at once, goes where it should, and undo brings it back', async () => {
  const [remove, restore] = [jest.fn(async () => ok), jest.fn(async () => ok)];
  shown({ remove, restore, goTo: '/library' });
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(await screen.findByText('“Yaman” is deleted.')).toBeInTheDocument();
  expect(remove).toHaveBeenCalledWith({ recordingId: 'r1' });
  expect(router.push).toHaveBeenCalledWith('/library');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('“Yaman” is back.')).toBeInTheDocument();
  expect(restore).toHaveBeenCalledWith({ recordingId: 'r1' });
  expect(router.refresh).toHaveBeenCalled();
});

test('a refusal is said, and nothing else happens', async () => {
  shown({ remove: async () => ({ ok: false, message: 'This is not here.' }), restore: async () => ok, goTo: '/library' });
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(await screen.findByText('This is not here.')).toBeInTheDocument();
  expect(router.push).not.toHaveBeenCalled();
});

test('without a connection it says that nothing was changed', async () => {
  shown({ remove: () => Promise.reject(new TypeError('Failed to fetch')), restore: async () => ok });
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.getByText(/nothing was changed/)).toBeInTheDocument());
});
