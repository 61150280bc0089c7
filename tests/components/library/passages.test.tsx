import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LinksCard } from '@/components/library/links/links-card';
import { typedTime } from '@/components/library/passages/passage-hand';
import { PassageForm } from '@/components/library/passages/passage-form';
import { PassagesCard } from '@/components/library/passages/passages-card';
import { show } from '@/tests/support/screen';

jest.mock('next/navigation', () => ({ useRouter: () => ({ refresh: jest.fn() }), unstable_rethrow: () => undefined }));

const track = { id: 'r1', title: 'Yaman', src: '/library/r1/audio', seconds: 60 };
const yes = async () => ({ ok: true as const, data: { passageId: 'p1' } });
const hand = { add: jest.fn(yes), edit: jest.fn(yes), remove: jest.fn(yes) };
const passage = { id: 'p1', label: 'Mukhda', fromMs: 12_000, toMs: 20_500, speed: 0.75, shared: true, own: false };

test('each has its ▶ by name and times; only one’s own can be changed', () => {
  show(<PassagesCard recordingId="r1" passages={[passage, { ...passage, id: 'p2', label: 'Mine', shared: false, own: true, speed: 1 }]} track={track} hand={hand} teaches={false} />);
  expect(screen.getByRole('button', { name: 'Play Mukhda, 0:12–0:20' })).toBeInTheDocument();
  expect(screen.getByText(/0:12–0:20 · 0.75×/)).toBeInTheDocument();
  expect(screen.getByText(/only for you/)).toBeInTheDocument();
  expect(screen.getAllByRole('button', { name: /^More for/ }).map((one) => one.getAttribute('aria-label'))).toEqual(['More for Mine']);
});

test('without a sound that plays there is nothing to mark, and nothing is shown', () => {
  const { container } = show(<PassagesCard recordingId="r1" passages={[]} hand={hand} teaches={false} />);
  expect(container).toBeEmptyDOMElement();
});

test('the form sends what was typed, and says what is wrong beside its field', async () => {
  const sent: FormData[] = [];
  const action = async (_: unknown, form: FormData) => {
    sent.push(form);
    return { ok: false as const, message: 'Look again.', fields: { to: 'The end must come after the beginning.' } };
  };
  show(<PassageForm recordingId="r1" track={track} action={action} onDone={() => undefined} />);
  await userEvent.type(screen.getByLabelText('Name'), 'Taan');
  expect(screen.getByLabelText('To')).toHaveValue('0:10');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.getByLabelText('To')).toHaveAccessibleDescription('The end must come after the beginning.'));
  expect(Object.fromEntries(sent[0]!)).toEqual({ recordingId: 'r1', label: 'Taan', from: '0:00', to: '0:10', speed: '1' });
});

test.each([[0, '0:00'], [42_500, '0:42.5'], [68_040, '1:08'], [3_723_000, '62:03']])('%d ms are typed as %s', (ms, typed) => expect(typedTime(ms)).toBe(typed));

test('links open beside, safely, and say what they are; without any, a child sees no card', () => {
  const { container, unmount } = show(<LinksCard recordingId="r1" links={[]} />);
  expect(container).toBeEmptyDOMElement();
  unmount();
  show(<LinksCard recordingId="r1" links={[{ id: 'l1', url: 'https://youtu.be/x', label: 'Kishori' }, { id: 'l2', url: 'https://a.example.org/b', label: 'B' }]} />);
  const link = screen.getByRole('link', { name: 'Kishori (opens in a new tab)' });
  expect([link.getAttribute('rel'), link.getAttribute('target')]).toEqual(['noopener noreferrer', '_blank']);
  expect(screen.getByText('YouTube')).toBeInTheDocument();
  expect(screen.getByText('a.example.org')).toBeInTheDocument();
});
