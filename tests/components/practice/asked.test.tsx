import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AskForm } from '@/components/practice/ask-form';
import { AskedCard } from '@/components/practice/asked-card';
import { ToPractise } from '@/components/practice/to-practise';
import { dismissToast, toastStore } from '@/components/ui/toast-store';
import { show } from '@/tests/support/screen';

jest.mock('next/navigation', () => ({ useRouter: () => ({ refresh: jest.fn() }), unstable_rethrow: () => undefined }));
beforeEach(() => toastStore.snapshot().forEach(({ id }) => dismissToast(id)));

const line = { id: 'a1', of: 'Saturday', how: '3 times a day', text: 'Softly.', until: '3 Dec' };
const yes = async () => ({ ok: true as const, data: { assignmentId: 'a1' } });

test('a child reads what is asked, without whom; nothing asked is no card', () => {
  const { container, unmount } = show(<AskedCard asked={[]} />);
  expect(container).toBeEmptyDOMElement();
  unmount();
  show(<AskedCard asked={[line]} />);
  expect(screen.getByRole('heading')).toHaveTextContent('You are asked to practise this');
  expect(screen.getByRole('listitem')).toHaveTextContent('Softly.3 times a day · until 3 Dec');
  expect(screen.queryByText('Saturday')).toBeNull();
});

test('a teacher withdraws at once, and can ask again', async () => {
  const withdrawal = { withdraw: jest.fn(yes), askAgain: jest.fn(yes) };
  show(<AskedCard asked={[line]} hand={{ ask: null, withdrawal }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw from Saturday' }));
  expect(withdrawal.withdraw).toHaveBeenCalledWith({ assignmentId: 'a1' });
  await waitFor(() => expect(toastStore.snapshot()).toHaveLength(1));
  await toastStore.snapshot()[0]!.undo!();
  expect(withdrawal.askAgain).toHaveBeenCalledWith({ assignmentId: 'a1' });
});

test('whom, which passage, how often and until when are sent; who cannot hear it is said', async () => {
  const sent: FormData[] = [];
  const action = async (_: unknown, form: FormData) => {
    sent.push(form);
    return { ok: false as const, message: 'Ravi cannot hear this.', fields: { batchIds: 'Ravi cannot hear this recording yet.' } };
  };
  const asking = {
    subject: { recordingId: 'r1', passages: [{ id: 'p1', label: 'Mukhda' }] },
    batches: [{ id: 'b1', name: 'Saturday' }],
    students: [{ id: 's1', name: 'Anu' }, { id: 's2', name: 'Ravi' }],
    today: '2026-11-25',
    action,
  };
  show(<AskForm asking={asking} onDone={() => undefined} />);
  await userEvent.click(screen.getByLabelText('Saturday'));
  await userEvent.click(screen.getByText('Students', { selector: 'summary' }));
  await userEvent.click(screen.getByLabelText('Ravi'));
  await userEvent.selectOptions(screen.getByLabelText('What'), 'Mukhda');
  await userEvent.type(screen.getByLabelText(/^Times a day/), '3');
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByText('Ravi cannot hear this recording yet.')).toBeInTheDocument();
  expect([...sent[0]!].filter(([, value]) => value !== '')).toEqual([['recordingId', 'r1'], ['batchIds[]', 'b1'], ['studentIds[]', 's2'], ['passageId', 'p1'], ['timesADay', '3']]);
  expect(screen.getByLabelText(/^Until/)).toHaveAttribute('min', '2026-11-25');
});

test('a school without students says what to do first', () => {
  show(<AskForm asking={{ subject: { collectionId: 'c1' }, batches: [], students: [], today: '2026-11-25', action: yes }} onDone={() => undefined} />);
  expect(screen.getByText('There are no students yet. Add them under People first.')).toBeInTheDocument();
  expect(screen.queryByLabelText('What')).toBeNull();
});

test('a child’s list: what, how, and its ▶', () => {
  const { container, unmount } = show(<ToPractise lines={[]} />);
  expect(container).toBeEmptyDOMElement();
  unmount();
  show(<ToPractise lines={[{ id: 'a1', href: '/library/r1', title: 'Yaman', detail: 'until 3 Dec', text: 'Softly.', face: null, play: <button type="button">▶</button> }]} />);
  expect(screen.getByRole('list', { name: 'To practise' })).toHaveTextContent('YamanSoftly.until 3 Dec▶');
});
