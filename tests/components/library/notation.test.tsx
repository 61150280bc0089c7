import { render, screen } from '@testing-library/react';
import { NotationSheet } from '@/components/library/notation/notation-sheet';
import { words } from '@/lib/i18n/server';
import { notationIn } from '@/lib/music/notation';

const sheet = (text: string, script: 'latin' | 'devanagari' = 'latin') => render(<NotationSheet notation={notationIn(text)} script={script} say={words('notation')} />);

test('a line is read aloud as a teacher would say it', () => {
  sheet("taal: Teentaal\nS r g M | P d- {R}S' x\nja sa");
  expect(screen.getByText(/^Sam: Sa/)).toHaveTextContent(
    'Sam: Sa (ja), komal Re (sa), komal Ga, tivra Ma, Tali: Pa, komal Dha hold, Re high Sa, rest',
  );
});

test('swaras carry their signs, in either script', () => {
  const { container, unmount } = sheet("r M S' P,");
  const swaras = [...container.querySelectorAll('.notation-swara')];
  expect(swaras.map((one) => one.textContent)).toEqual(['R', 'M', 'S', 'P']);
  expect(swaras.map((one) => one.className.replace('notation-swara', '').trim())).toEqual(['notation-komal', 'notation-tivra', '', '']);
  expect(swaras.map((one) => one.getAttribute('data-octave'))).toEqual([null, null, '1', '-1']);
  unmount();
  const other = sheet('S r n', 'devanagari');
  expect([...other.container.querySelectorAll('[lang=hi]')].map((one) => one.textContent)).toEqual(['सा', 'रे', 'नि']);
});

test('what is seen is not read twice', () => {
  const { container } = sheet('S R G m');
  expect(container.querySelector('[aria-hidden]')).toHaveTextContent('SRGM');
});
