import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EditNotation } from '@/components/library/notation/edit-notation';
import { taalNamed } from '@/components/library/notation/taal-named';
import type { Result } from '@/lib/kit/result';
import { taals } from '@/lib/music/taals';
import { show } from '@/tests/support/screen';

const router = { push: jest.fn(), refresh: jest.fn() };
jest.mock('next/navigation', () => ({ useRouter: () => router, unstable_rethrow: () => undefined }));
beforeEach(() => jest.clearAllMocks());

type Answer = Result<{ recordingId: string; version: number; operationId: string | null }>;
const sent: FormData[] = [];
function editor(notation = '', answer: Answer = { ok: true, data: { recordingId: 'r1', version: 2, operationId: null } }, taal: string | null = 'teentaal') {
  sent.length = 0;
  const save = async (_: Answer | null, form: FormData) => {
    sent.push(form);
    return answer;
  };
  show(<EditNotation recording={{ id: 'r1', version: 1, notation, taal }} taals={taals} script="latin" save={save} />);
  return { box: screen.getByLabelText<HTMLTextAreaElement>('Type it here'), drawn: screen.getByRole('region', { name: 'As it will be drawn' }) };
}

test('what is typed is drawn at once, in the recording’s taal, and what cannot be read is told', async () => {
  const { box, drawn } = editor();
  expect(drawn).toHaveTextContent('Type swaras, and they appear here.');
  await userEvent.type(box, 'S r g M | P Q{Enter}ja sa');
  expect(screen.getByText(/^Sam: Sa \(ja\), komal Re \(sa\), komal Ga, tivra Ma/)).toBeInTheDocument();
  expect(drawn).toHaveTextContent('Line 1, column 13: “Q” is no swara. Its matra is left open.');
});

test('keys put swaras where the cursor is, and take them back', async () => {
  const { box } = editor('S G');
  await userEvent.click(box);
  box.setSelectionRange(2, 2);
  await userEvent.click(screen.getByRole('button', { name: 'komal Re' }));
  await waitFor(() => expect(box.selectionStart).toBe(3));
  await userEvent.click(screen.getByRole('button', { name: 'Next matra' }));
  expect(box).toHaveValue('S r G');
  await waitFor(() => expect(box.selectionStart).toBe(4));
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(box).toHaveValue('S rG');
});

test('the taal chosen stands in the text, in place of the one before; none means the recording’s', async () => {
  const { box } = editor('taal: Tintal\nS R G m');
  const chooser = screen.getByLabelText<HTMLSelectElement>('Taal');
  expect(chooser).toHaveValue('teentaal');
  await userEvent.selectOptions(chooser, 'ektaal');
  expect(box).toHaveValue('taal: Ektaal\nS R G m');
  await userEvent.selectOptions(chooser, '');
  expect(box).toHaveValue('S R G m');
  expect(screen.getByRole('option', { name: 'As the recording is tagged: Teentaal' })).toBeInTheDocument();
});

test('saved against the version that was looked at; a stale one keeps what was typed', async () => {
  const { box } = editor('S R', { ok: false, message: 'Guru Kavita changed this recording.' });
  await userEvent.type(box, ' G');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Guru Kavita changed this recording.');
  expect(Object.fromEntries(sent[0]!)).toEqual({ recordingId: 'r1', version: '1', notation: 'S R G' });
  expect([box.value, router.refresh.mock.calls.length, router.push.mock.calls.length]).toEqual(['S R G', 1, 0]);
});

test('taals are found by their other names too', () => {
  const named = taalNamed(taals);
  expect(['Teen taal', 'tintal', 'TEENTAAL', 'Ek Tal', 'rupak'].map((name) => named(name)?.slug)).toEqual(['teentaal', 'teentaal', 'teentaal', 'ektaal', 'rupak']);
  expect([named('zzz'), named('')]).toEqual([null, null]);
});
