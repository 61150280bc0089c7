import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EditRecording } from '@/components/library/edit-recording';
import { dismissToast, toastStore } from '@/components/ui/toast-store';
import { ClientWords } from '@/lib/i18n/client-words';
import type { Result } from '@/lib/kit/result';
import type { Outcome } from '@/lib/library/shared';

const router = { push: jest.fn(), refresh: jest.fn() };
jest.mock('next/navigation', () => ({ useRouter: () => router, unstable_rethrow: () => undefined }));
beforeEach(() => jest.clearAllMocks());

const choice = (value: string) => ({ value, label: value });
const choices = { taals: [choice('teentaal')], forms: [choice('bandish')], kinds: [choice('demonstration')], layas: [choice('drut')], sas: [choice('C#')] };
const hearers = {
  visibility: 'everyone' as const,
  batchIds: [],
  personIds: [],
  batches: [{ id: 'b1', name: 'Sunday juniors' }],
  students: [{ id: 's1', name: 'Anu' }],
};
const outcome = { operationId: 'o2', changed: 1, same: 0, gone: 0, left: [], leftCount: 0, versions: {} };
const takeBack = jest.fn<Promise<Result<Outcome>>, [unknown]>(async () => ({ ok: true, data: outcome }));
const recording = {
  id: 'r1', version: 3, title: 'Yaman', raga: { value: 'yaman', label: 'Yaman' }, taal: 'teentaal', form: '', kind: 'demonstration',
  laya: '', sa: '', notes: '', recordedOn: '',
};

function form(answer: Result<{ recordingId: string; version: number; operationId: string | null }>, version = 3) {
  const sent: FormData[] = [];
  let says = answer;
  const save = jest.fn(async (_: unknown, fields: FormData) => {
    sent.push(fields);
    return says;
  });
  const node = (is: number) => (
    <ClientWords areas={['libraryEdit', 'libraryTagging', 'ui']}>
      <EditRecording recording={{ ...recording, version: is }} choices={choices} hearers={hearers} save={save} takeBack={takeBack} />
    </ClientWords>
  );
  const { rerender, container } = render(node(version));
  return { sent, container, newer: (is: number) => rerender(node(is)), answers: (next: typeof answer) => void (says = next) };
}

test('saves what was changed and nothing else, and goes back to the recording', async () => {
  const { sent } = form({ ok: true, data: { recordingId: 'r1', version: 4, operationId: 'o1' } });
  await userEvent.type(screen.getByLabelText('Title'), ' bandish');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/library/r1'));
  expect(Object.fromEntries(sent[0]!)).toEqual({ recordingId: 'r1', version: '3', title: 'Yaman bandish', visibility: 'everyone' });
});

test('an error stands beside its field, and what was typed stays', async () => {
  form({ ok: false, message: 'Please look at the title.', fields: { title: 'A recording needs a title.' } });
  await userEvent.type(screen.getByLabelText(/^Notes/), 'softly');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('A recording needs a title.')).toBeInTheDocument();
  expect(screen.getByLabelText('Title')).toHaveAccessibleDescription(/needs a title/);
  expect(screen.getByLabelText(/^Notes/)).toHaveValue('softly');
  expect(router.push).not.toHaveBeenCalled();
});

test('a stale edit is said, the typed text stays, and saving once more is made against the newer version', async () => {
  const { sent, newer } = form({ ok: false, message: 'Somebody else changed this meanwhile.' });
  await userEvent.type(screen.getByLabelText('Title'), ' mine');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Somebody else changed this meanwhile.'));
  expect(router.refresh).toHaveBeenCalled();
  newer(4);
  expect(screen.getByLabelText('Title')).toHaveValue('Yaman mine');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]!.get('version')).toBe('4');
});

test('only the ticks of what was chosen are sent', async () => {
  const { sent } = form({ ok: true, data: { recordingId: 'r1', version: 4, operationId: 'o1' } });
  await userEvent.click(screen.getByLabelText('Some batches'));
  await userEvent.click(screen.getByLabelText('Sunday juniors'));
  await userEvent.click(screen.getByLabelText('Some students'));
  await userEvent.click(screen.getByLabelText('Anu'));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]!.getAll('personIds[]')).toEqual(['s1']);
  expect(sent[0]!.getAll('batchIds[]')).toEqual([]);
});

test('what was saved can be undone as a whole', async () => {
  dismissAll();
  form({ ok: true, data: { recordingId: 'r1', version: 4, operationId: 'o1' } });
  await userEvent.type(screen.getByLabelText('Title'), ' bandish');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(toastStore.snapshot()).toHaveLength(1));
  await toastStore.snapshot()[0]!.undo!();
  expect(takeBack).toHaveBeenCalledWith({ operationId: 'o1', after: undefined, onto: undefined });
  expect(toastStore.snapshot().at(-1)!.message).toBe('Undone.');
});

test('an undo never takes back what somebody else did since, and says who', async () => {
  dismissAll();
  form({ ok: true, data: { recordingId: 'r1', version: 4, operationId: 'o1' } });
  takeBack.mockResolvedValueOnce({ ok: true, data: { ...outcome, operationId: null, changed: 0, leftCount: 1, left: [{ recordingId: 'r1', title: 'Yaman', by: 'Gopal', version: 5, theirs: {} }] } });
  await userEvent.type(screen.getByLabelText('Title'), ' bandish');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(toastStore.snapshot()).toHaveLength(1));
  await toastStore.snapshot()[0]!.undo!();
  expect(toastStore.snapshot().at(-1)!.message).toBe('Not undone on one recording: Gopal edited it since.');
});

const dismissAll = () => toastStore.snapshot().forEach(({ id }) => dismissToast(id));
