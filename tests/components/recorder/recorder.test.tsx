import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Recorder } from '@/components/recorder/recorder';
import type { Sound, Tags, Take } from '@/components/recorder/take';
import { show } from '@/tests/support/screen';

// The recorder with a shelf of paper; microphone and IndexedDB are the journey's (tests/e2e/recorder.journey.ts).

const mockShelf = new Map<string, Take>();
jest.mock('@/components/recorder/the-shelf', () => ({
  theShelf: {
    keep: async (take: Take) => {
      mockShelf.set(take.id, take);
      return 'device';
    },
    of: async (owner: string) => [...mockShelf.values()].filter((take) => take.owner === owner),
    sound: async (): Promise<Sound> => ({ blob: new Blob(['sung']), levels: [10, 50, 90] }),
    forget: async (id: string) => void mockShelf.delete(id),
  },
}));

URL.createObjectURL = () => 'blob:take';
URL.revokeObjectURL = () => undefined;
HTMLMediaElement.prototype.play = async () => undefined;
HTMLMediaElement.prototype.pause = () => undefined;
HTMLCanvasElement.prototype.getContext = (() => null) as never;

let people = 0;
const take = (owner: string, more: Partial<Take> = {}): Take => ({
  ...{ id: `take-of-${owner}`, owner, mime: 'audio/webm', startedAt: Date.now(), lengthMs: 9000, markers: [2000], tags: {}, state: 'open' },
  ...more,
});

function opened(kept: (owner: string) => Take[] = () => []) {
  const owner = `teacher${++people}`;
  mockShelf.clear();
  for (const one of kept(owner)) mockShelf.set(one.id, one);
  localStorage.setItem(`takes/${owner}`, '1');
  const sent: { name: string; said: Tags }[] = [];
  show(
    <Recorder
      owner={owner}
      timeZone="Asia/Kolkata"
      send={(file, said, news) => {
        sent.push({ name: file.name, said });
        news.arrived({ duplicate: false, recording: { id: 'r1', title: said.title ?? '' } });
        return { stop: () => undefined };
      }}
      fields={({ tags, onTag }) => <input aria-label="Title" value={tags.title ?? ''} onChange={(event) => onTag({ title: event.target.value })} />}
      completed={({ tags }) => ({ title: 'Yaman, 25 November', ...tags })}
      missing={({ title }) => (title === 'not yet' ? 'Please say more.' : undefined)}
      saveLabel={() => 'Save it'}
      uploadAt="/library/add"
    />,
  );
  return { owner, sent, user: userEvent.setup() };
}

test('where nothing can be recorded it says why, and leads to a file instead', async () => {
  const { user } = opened();
  await user.click(screen.getByRole('button', { name: 'Record' }));
  const said = await screen.findByRole('alert');
  expect(within(said).getByText('This address cannot record')).toBeVisible();
  expect(within(said).getByText(/begin with https/)).toBeVisible();
  expect(within(said).getByRole('link', { name: 'Add a file instead' })).toHaveAttribute('href', '/library/add');
});

test('a take that was not finished is offered to its owner; thrown away only when that is meant', async () => {
  const { user } = opened((owner) => [take(owner), take('somebody else')]);
  expect(await screen.findByText(/^A recording of 0:09 from today, .* was not finished\.$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Throw away' }));
  const asked = await screen.findByRole('alertdialog', { name: 'Throw it away?' });
  expect(mockShelf.size).toBe(2);
  await user.click(within(asked).getByRole('button', { name: 'Throw away' }));
  await waitFor(() => expect([...mockShelf.keys()]).toEqual(['take-of-somebody else']));
  expect(screen.queryByText(/was not finished/)).toBeNull();
});

test('kept, cut by keys and by typing, named, sent; it leaves the device when it has arrived', async () => {
  const { user, sent } = opened((owner) => [take(owner)]);
  await user.click(await screen.findByRole('button', { name: 'Keep' }));
  const beginning = await screen.findByRole('slider', { name: 'Beginning' });
  beginning.focus();
  await user.keyboard('{PageUp}{ArrowRight}');
  expect(beginning).toHaveAttribute('aria-valuetext', '0:01.1');
  const to = screen.getByRole('textbox', { name: 'To' });
  await user.clear(to);
  await user.type(to, '0:05{Enter}');
  expect(screen.getByRole('slider', { name: 'End' })).toHaveAttribute('aria-valuetext', '0:05.0');
  await user.clear(to);
  await user.type(to, 'soon{Enter}');
  expect(to).toHaveValue('0:05.0'); // what is no time is put back
  await user.type(screen.getByLabelText('Title'), 'not yet');
  expect(screen.getByText('Please say more.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Save it' })).toBeNull();
  await user.clear(screen.getByLabelText('Title'));
  await user.type(screen.getByLabelText('Title'), 'Bandish');
  await user.click(screen.getByRole('button', { name: 'Save it' }));
  expect(await screen.findByRole('link', { name: 'In the library' })).toHaveAttribute('href', '/library/r1');
  expect(sent).toEqual([{ name: expect.stringMatching(/^take-.*\.webm$/), said: { title: 'Bandish', lengthMs: '9000', markers: '2000', trimFromMs: '1100', trimToMs: '5000' } }]);
  await waitFor(() => expect(mockShelf.size).toBe(0));
});

test('one may decide later, and record anew only when that is meant', async () => {
  const { user } = opened((owner) => [take(owner)]);
  await user.click(await screen.findByRole('button', { name: 'Keep' }));
  await user.click(await screen.findByRole('button', { name: 'Decide later' }));
  await user.click(await screen.findByRole('button', { name: 'Keep' }));
  await user.click(await screen.findByRole('button', { name: 'Record again' }));
  const asked = await screen.findByRole('alertdialog', { name: 'Record anew?' });
  await user.click(within(asked).getByRole('button', { name: 'Cancel' }));
  expect(mockShelf.size).toBe(1);
  await user.click(screen.getByRole('button', { name: 'Record again' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Throw away' }));
  expect(await screen.findByText('Tap, and sing.')).toBeVisible();
  expect(mockShelf.size).toBe(0);
});
