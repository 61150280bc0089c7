import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AddRecordings } from '@/components/library/upload/add-recordings';
import type { News, Send } from '@/components/library/upload/sending';
import { ClientWords } from '@/lib/i18n/client-words';

const sent: { name: string; tags: Record<string, string>; news: News }[] = [];
jest.mock('@/components/library/upload/tus-sending', () => ({
  tusSending: (): Send => (file, tags, news) => {
    sent.push({ name: file.name, tags, news });
    return { stop: () => undefined, discard: () => undefined };
  },
}));

const choices = {
  taals: [{ value: 'teentaal', label: 'Teentaal' }],
  forms: [{ value: 'bandish', label: 'Bandish' }],
  kinds: [{ value: 'demonstration', label: 'Demonstration' }],
  layas: [],
};
const hearers = { visibility: 'everyone' as const, batchIds: [], personIds: [], batches: [{ id: 'b1', name: 'Saturday' }, { id: 'b2', name: 'Monday' }], students: [{ id: 's1', name: 'Anu' }] };
const guessTags = jest.fn(async ({ names }: { names: string[] }) => ({
  ok: true as const,
  data: names.map((name): Record<string, string> => (name.includes('teen') ? { guessed: 'yes', taal: 'teentaal' } : {})),
}));
const file = (name: string) => new File(['abc'], name, { type: 'audio/mp4', lastModified: 1 });

let teachers = 0;
async function opened() {
  // Every test a teacher of its own: the queue outlives the page.
  render(
    <ClientWords areas={['libraryUpload', 'libraryEdit', 'ui']}>
      <AddRecordings owner={`t${++teachers}`} choices={choices} hearers={hearers} guessTags={guessTags} />
    </ClientWords>,
  );
  return userEvent.setup({ applyAccept: false });
}
const choose = (user: ReturnType<typeof userEvent.setup>, ...names: string[]) => user.upload(screen.getByLabelText(/Choose/), names.map(file));

beforeEach(() => {
  sent.length = 0;
  localStorage.clear();
  global.fetch = jest.fn(async () => ({ ok: true, json: async () => ({ r1: { state: 'ready' } }) })) as unknown as typeof fetch;
});

test('chosen files are looked through first, with what their names say', async () => {
  const user = await opened();
  await choose(user, 'yaman_teen_taal.m4a', 'PTT.opus');
  expect(screen.getByLabelText('Title of yaman_teen_taal.m4a')).toHaveValue('yaman teen taal');
  expect(await screen.findByText('Teentaal', { selector: 'summary *' })).toBeInTheDocument();
  expect(sent).toEqual([]);
});

test('they leave with their own words, and with those for all where they have none', async () => {
  const user = await opened();
  await choose(user, 'teen.m4a', 'other.m4a');
  await screen.findByText('Teentaal', { selector: 'summary *' });
  await user.clear(screen.getByLabelText('Title of other.m4a'));
  await user.type(screen.getByLabelText('Title of other.m4a'), 'Alap');
  await user.selectOptions(screen.getAllByLabelText('Form')[0]!, 'bandish');
  await user.click(screen.getByRole('button', { name: 'Add 2 recordings' }));
  expect(sent.map(({ tags }) => tags)).toEqual([
    { title: 'teen', taal: 'teentaal', form: 'bandish' },
    { title: 'Alap', form: 'bandish' },
  ]);
  expect(screen.getByRole('heading', { name: '0 of 2 added' })).toHaveFocus();
});

test('whoever is quicker than the guess does not lose it', async () => {
  const user = await opened();
  let answer = (_: Awaited<ReturnType<typeof guessTags>>) => undefined as void;
  guessTags.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  await choose(user, 'teen.m4a');
  await user.click(screen.getByRole('button', { name: 'Add one recording' }));
  expect(sent).toEqual([]);
  await act(async () => answer({ ok: true, data: [{ guessed: 'yes', taal: 'teentaal' }] }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]!.tags).toEqual({ title: 'teen', taal: 'teentaal' });
});

test('when all have arrived it says so and shows the way to them', async () => {
  const user = await opened();
  await choose(user, 'a.m4a', 'b.m4a');
  await user.click(screen.getByRole('button', { name: 'Add 2 recordings' }));
  act(() => sent[0]!.news.arrived({ duplicate: false, recording: { id: 'r1', title: 'a' } }));
  act(() => sent[1]!.news.failed('This is a text, not a sound.'));
  expect(screen.getByText('All done: one recording added.')).toBeInTheDocument();
  expect(screen.getByText('One file was not added')).toBeInTheDocument();
  expect(screen.getByText('This is a text, not a sound.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'See them in the library' })).toHaveAttribute('href', '/library?by=newest');
  await waitFor(() => expect(fetch).toHaveBeenCalledWith('/library/preparing?ids=r1', expect.anything()));
});

test('a page that is left while files travel asks first', async () => {
  const user = await opened();
  await choose(user, 'a.m4a');
  const leaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(leaving()).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Add one recording' }));
  expect(leaving()).toBe(true);
  act(() => sent[0]!.news.arrived({ duplicate: false, recording: { id: 'r1', title: 'a' } }));
  expect(leaving()).toBe(false);
  await waitFor(() => expect(screen.queryByText(/being prepared/)).not.toBeInTheDocument());
});

test('a file can be taken out again', async () => {
  const user = await opened();
  await choose(user, 'a.m4a', 'b.m4a');
  const [first] = screen.getAllByRole('listitem');
  await user.click(within(first!).getByRole('button', { name: 'Take out a.m4a' }));
  expect(screen.getByRole('button', { name: 'Add one recording' })).toBeInTheDocument();
});

test('whom they are for is said once for all, and nobody is asked about', async () => {
  const user = await opened();
  await choose(user, 'a.m4a');
  await user.click(screen.getByRole('radio', { name: 'Some batches' }));
  expect(screen.getByText('Say which batches or students they are for, and they can be added.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Add one recording' })).toBeNull();
  for (const name of ['Saturday', 'Monday']) await user.click(screen.getByRole('checkbox', { name }));
  await user.click(screen.getByRole('button', { name: 'Add one recording' }));
  await waitFor(() => expect(sent[0]?.tags).toEqual({ title: 'a', visibility: 'batches', batchIds: 'b1,b2' }));
  // The next ones are for everyone again, as the form says.
  await user.upload(screen.getByLabelText('Choose more'), [file('b.m4a')]);
  expect(await screen.findByRole('radio', { name: 'Everyone in the school' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Add one recording' }));
  await waitFor(() => expect(sent[1]?.tags).toEqual({ title: 'b' }));
});
