import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EditWords } from '@/components/library/words/edit-words';
import { LyricsCard, NotesCard } from '@/components/library/words/said-card';
import { ShareLink } from '@/components/library/share/share-link';
import { toastStore } from '@/components/ui/toast-store';
import { marked } from '@/lib/kit/markdown';
import type { Result } from '@/lib/kit/result';
import { show } from '@/tests/support/screen';

const router = { push: jest.fn(), refresh: jest.fn() };
jest.mock('next/navigation', () => ({ useRouter: () => router, unstable_rethrow: () => undefined }));
beforeEach(() => jest.clearAllMocks());

type Saved = Result<{ recordingId: string; version: number; operationId: string | null }>;
const sent: FormData[] = [];
function form(answer: Saved = { ok: true, data: { recordingId: 'r1', version: 4, operationId: null } }, preview = async ({ text }: { text: string }) => ({ ok: true as const, data: marked(text) })) {
  sent.length = 0;
  const save = async (_: Saved | null, fields: FormData) => {
    sent.push(fields);
    return answer;
  };
  show(<EditWords recording={{ id: 'r1', version: 3, notes: 'slowly', lyrics: 'piya' }} save={save} preview={preview} />);
}

test('only what was changed is sent; then back to the recording', async () => {
  form();
  await userEvent.type(screen.getByLabelText('Words'), ' bina');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/library/r1'));
  expect(Object.fromEntries(sent[0]!)).toEqual({ recordingId: 'r1', version: '3', lyrics: 'piya bina' });
});

test('a look at how notes will stand, which ends when one types on', async () => {
  form();
  await userEvent.type(screen.getByLabelText('Notes and instructions'), ' **softly**');
  await userEvent.click(screen.getByRole('button', { name: 'See how it will look' }));
  const look = screen.getByRole('region', { name: 'How it will look' });
  await waitFor(() => expect(look.querySelector('strong')).toHaveTextContent('softly'));
  await userEvent.type(screen.getByLabelText('Notes and instructions'), '!');
  expect(look).toBeEmptyDOMElement();
});

test('what somebody else saved meanwhile is said, and what was typed stays', async () => {
  form({ ok: false, message: 'Guru Kavita changed this recording.' });
  await userEvent.type(screen.getByLabelText('Notes and instructions'), '!');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Guru Kavita');
  expect(screen.getByLabelText('Notes and instructions')).toHaveValue('slowly!');
  expect(router.refresh).toHaveBeenCalled();
});

test('without a connection the look says so', async () => {
  form(undefined, () => Promise.reject(new Error('offline')));
  await userEvent.click(screen.getByRole('button', { name: 'See how it will look' }));
  await waitFor(() => expect(toastStore.snapshot().at(-1)?.message).toBe('There is no connection just now. Try again in a moment.'));
});

test('notes with their marks, words line by line; empty ones are for their teacher only', () => {
  const { container } = show(
    <>
      <NotesCard title="Notes" text="" />
      <LyricsCard title="Words" text="  " />
    </>,
  );
  expect(container).toBeEmptyDOMElement();
  show(
    <>
      <NotesCard title="Notes" text={'- Sa\n- <b>Re</b>'} />
      <LyricsCard title="Words" text={'piya\nbina'} edit="/library/r1/words" />
    </>,
  );
  expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual(['Sa', '<b>Re</b>']);
  expect(screen.getByText(/piya/).textContent).toBe('piya\nbina');
  expect(screen.getByRole('link', { name: 'Edit: Words' })).toHaveAttribute('href', '/library/r1/words');
});

test('the address is copied, or said where copying is not allowed', async () => {
  const written: string[] = [];
  const user = userEvent.setup();
  jest.spyOn(navigator.clipboard, 'writeText').mockImplementationOnce(async (text) => void written.push(text)).mockRejectedValueOnce(new Error('no'));
  show(<ShareLink address="https://school.example/library/r1" title="Yaman" />);
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeInTheDocument();
  expect(written).toEqual(['https://school.example/library/r1']);
  await user.click(screen.getByRole('button', { name: 'Copied' }));
  await waitFor(() => expect(toastStore.snapshot().at(-1)?.message).toContain('https://school.example/library/r1'));
});
