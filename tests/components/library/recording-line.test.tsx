import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RecordingList } from '@/components/library/recording-list';
import { ClientWords } from '@/lib/i18n/client-words';
import type { ShelfRecording } from '@/components/library/shelf-recording';

const router = { push: jest.fn(), refresh: jest.fn() };
jest.mock('next/navigation', () => ({ useRouter: () => router }));
beforeEach(() => jest.clearAllMocks());
afterEach(() => jest.useRealTimers());

const recording: ShelfRecording = {
  id: 'r1',
  title: 'First bandish',
  raga: { slug: 'yaman', name: 'Yaman', devanagari: 'यमन' },
  taal: 'Teentaal',
  form: 'Bandish',
  seconds: 220,
  readiness: { state: 'ready' },
};
const ok = async () => ({ ok: true as const, data: null });
const hand = { remove: jest.fn(ok), restore: jest.fn(ok), prepareAgain: jest.fn(ok) };

const shown = (part: Partial<ShelfRecording> = {}, more: Partial<Parameters<typeof RecordingList>[0]> = {}) =>
  render(
    <ClientWords areas={['player', 'ui']}>
      <RecordingList label="Yaman" recordings={[{ ...recording, ...part }]} {...more} />
    </ClientWords>,
  );

test('a recording says what it is and how long, opens its page, and plays', () => {
  shown();
  expect(screen.getByRole('link', { name: 'First bandish' })).toHaveAttribute('href', '/library/r1');
  expect(screen.getByText('Bandish · Teentaal · 3:40')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Play First bandish' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /More for/ })).not.toBeInTheDocument();
});

test('with faces the raga is named too', () => {
  shown({}, { faces: true });
  expect(screen.getByText('Yaman · Bandish · Teentaal · 3:40')).toBeInTheDocument();
});

test('while it is being prepared it says how far, does not play, and the page looks again', () => {
  jest.useFakeTimers();
  shown({ readiness: { state: 'working', percent: 40 } });
  expect(screen.getByText('Being prepared, 40 %')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Play/ })).not.toBeInTheDocument();
  act(() => void jest.advanceTimersByTime(2100));
  expect(router.refresh).toHaveBeenCalledTimes(1);
});

test('a page where all is ready does not look again', () => {
  jest.useFakeTimers();
  shown();
  act(() => void jest.advanceTimersByTime(10_000));
  expect(router.refresh).not.toHaveBeenCalled();
});

test('what could not be prepared tells the teacher why, and can be tried again', async () => {
  shown({ readiness: { state: 'failed', why: 'There is no sound in this file.' } }, { hand });
  expect(screen.getByText(/There is no sound in this file\./)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(hand.prepareAgain).toHaveBeenCalledWith({ recordingId: 'r1' });
});

test('others only learn that it could not be prepared', () => {
  shown({ readiness: { state: 'failed', why: 'There is no sound in this file.' } });
  expect(screen.getByText('This could not be prepared.')).toBeInTheDocument();
  expect(screen.queryByText(/no sound/)).not.toBeInTheDocument();
});

test('a teacher may do more with it', () => {
  shown({}, { hand });
  expect(screen.getByRole('button', { name: 'More for First bandish' })).toBeInTheDocument();
});
