import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CollectionItems } from '@/components/library/collections/collection-items';
import { dismissToast, toastStore } from '@/components/ui/toast-store';
import type { ShelfRecording } from '@/components/library/shelf-recording';
import { show } from '@/tests/support/screen';

const router = { push: jest.fn(), refresh: jest.fn() };
jest.mock('next/navigation', () => ({ useRouter: () => router }));
beforeEach(() => {
  jest.clearAllMocks();
  toastStore.snapshot().forEach(({ id }) => dismissToast(id));
});

const recordings: ShelfRecording[] = ['Sa', 'Re', 'Ga'].map((title) => ({ id: title.toLowerCase(), title, readiness: { state: 'ready' }, seconds: 60 }));
const yes = async () => ({ ok: true as const, data: undefined });
const no = async () => ({ ok: false as const, message: 'Somebody deleted this collection.' });
const titles = () => within(screen.getByRole('list', { name: 'Recital' })).getAllByRole('link').map((link) => link.textContent);

function items(move: () => Promise<unknown> = yes) {
  const hand = { add: jest.fn(yes), take: jest.fn(yes), move: jest.fn(move as typeof yes) };
  show(<CollectionItems collectionId="c1" recordings={recordings} label="Recital" hand={hand} />);
  return hand;
}

test('moved by a button: at once on screen, told to screen readers, asked of the server', async () => {
  const hand = items();
  await userEvent.click(screen.getByRole('button', { name: 'Move Ga up' }));
  expect(titles()).toEqual(['Sa', 'Ga', 'Re']);
  expect(hand.move).toHaveBeenCalledWith({ collectionId: 'c1', recordingId: 'ga', to: 1 });
  expect(screen.getByRole('status')).toHaveTextContent('Ga is now number 2 of 3.');
  expect(screen.getByRole('button', { name: 'Move Sa up' })).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Move Re down' })).toBeDisabled();
});

test('what the server refuses goes back to where it was, and says why', async () => {
  items(no);
  await userEvent.click(screen.getByRole('button', { name: 'Move Sa down' }));
  await waitFor(() => expect(titles()).toEqual(['Sa', 'Re', 'Ga']));
  expect(screen.getByRole('status')).toHaveTextContent('Somebody deleted this collection.');
});

test('taken out, and put back in its place', async () => {
  const hand = items();
  await userEvent.click(screen.getByRole('button', { name: 'Take Re out' }));
  expect(hand.take).toHaveBeenCalledWith({ collectionId: 'c1', recordingId: 're' });
  await waitFor(() => expect(toastStore.snapshot()).toHaveLength(1));
  await toastStore.snapshot()[0]!.undo!();
  expect(hand.add).toHaveBeenCalledWith({ collectionId: 'c1', recordingId: 're', to: 1 });
});
