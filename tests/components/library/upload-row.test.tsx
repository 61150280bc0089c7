import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { UploadRow } from '@/components/library/upload/upload-row';
import type { UploadRow as Row } from '@/components/library/upload/upload-queue';
import { ClientWords } from '@/lib/i18n/client-words';

const file = Object.defineProperty(new File(['x'], 'PTT-20241014-WA0003.opus'), 'size', { value: 2_000_000 });
const row = (part: Partial<Row>): Row => ({ key: 'f1', file, tags: { title: 'Yaman bandish' }, phase: 'waiting', sent: 0, speed: 0, ...part });
const queue = { pause: jest.fn(), resume: jest.fn(), retry: jest.fn(), keepBoth: jest.fn(), cancel: jest.fn() };

const shown = (node: ReactNode) => render(<ClientWords areas={['libraryUpload', 'ui']}>{node}</ClientWords>);
const rowShown = (part: Partial<Row>, more: Partial<Parameters<typeof UploadRow>[0]> = {}) =>
  shown(<UploadRow row={row(part)} queue={queue} offline={false} {...more} />);

afterEach(() => jest.clearAllMocks());

test('waiting says so, with its size', () => {
  rowShown({});
  expect(screen.getByText('Waiting its turn · 2.0 MB')).toBeInTheDocument();
});

test('waiting without a network says what for', () => {
  rowShown({}, { offline: true });
  expect(screen.getByText(/Waiting for the connection/)).toBeInTheDocument();
});

test('sending shows how far and how fast, and can be paused', async () => {
  rowShown({ phase: 'sending', sent: 500_000, speed: 250_000 });
  expect(screen.getByText('25 % of 2.0 MB · 250 kB a second')).toBeInTheDocument();
  expect(screen.getByRole('progressbar', { name: 'Yaman bandish: sent' })).toHaveAttribute('aria-valuenow', '25');
  await userEvent.click(screen.getByRole('button', { name: 'Pause Yaman bandish' }));
  expect(queue.pause).toHaveBeenCalledWith('f1');
});

test('when all is sent the server still looks at it', () => {
  rowShown({ phase: 'sending', sent: 2_000_000 });
  expect(screen.getByText(/being looked at/)).toBeInTheDocument();
});

test('paused can go on', async () => {
  rowShown({ phase: 'paused', sent: 1_000_000 });
  expect(screen.getByText('Paused at 50 % of 2.0 MB')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Go on with Yaman bandish' }));
  expect(queue.resume).toHaveBeenCalledWith('f1');
});

test('a failure gives the server’s sentence and another try', async () => {
  rowShown({ phase: 'failed', message: 'This is not a sound or a video.' });
  expect(screen.getByText('This is not a sound or a video.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(queue.retry).toHaveBeenCalledWith('f1');
});

test('a duplicate names and links the one that is here, and both can be kept', async () => {
  rowShown({ phase: 'duplicate', recording: { id: 'r7', title: 'Yaman, old take' } });
  expect(screen.getByRole('link', { name: 'Yaman, old take' })).toHaveAttribute('href', '/library/r7');
  await userEvent.click(screen.getByRole('button', { name: 'Keep both' }));
  expect(queue.keepBoth).toHaveBeenCalledWith('f1');
});

test('a kept file links to its recording and shows how it is prepared', () => {
  rowShown({ phase: 'kept', recording: { id: 'r8', title: 'x' } }, { preparation: { state: 'preparing', percent: 40 } });
  expect(screen.getByRole('link', { name: 'In the library' })).toHaveAttribute('href', '/library/r8');
  expect(screen.getByText(/40 %/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Take out/ })).not.toBeInTheDocument();
});

test('a kept file that could not be prepared says why', () => {
  rowShown({ phase: 'kept', recording: { id: 'r8', title: 'x' } }, { preparation: { state: 'failed', message: 'There is no sound in it.' } });
  expect(screen.getByText(/There is no sound in it\./)).toBeInTheDocument();
});
