import { screen } from '@testing-library/react';
import { NewestRecording } from '@/components/library/newest-recording';
import { show } from '@/tests/support/screen';

test('one big ▶; on a phone that lies on its side the picture stands beside it, so that it is in sight', () => {
  const recording = { id: 'y', title: 'Yaman, alap', raga: { slug: 'yaman', name: 'Yaman', devanagari: 'यमन' }, taal: 'Teentaal', readiness: { state: 'ready' as const }, seconds: 200 };
  const { container } = show(<NewestRecording recording={recording} />);
  expect(screen.getByRole('button', { name: 'Play Yaman, alap' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Yaman, alap' })).toBeInTheDocument();
  expect(container.querySelector('section')).toHaveClass('low:flex');
  expect(container.querySelector('section > svg')).toHaveClass('low:w-28');
});
