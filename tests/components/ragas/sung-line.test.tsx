import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hearAs } from '@/components/ragas/listener';
import { SungLine } from '@/components/ragas/sung-line';
import { RagaWall } from '@/components/ragas/raga-wall';
import { TaalCycle } from '@/components/ragas/taal-cycle';
import { ragas } from '@/lib/music/ragas';
import { taals } from '@/lib/music/taals';
import { stepsOf } from '@/lib/music/tuning';
import { show } from '@/tests/support/screen';

test('a line is keys with names that can be said, and reads as a whole', () => {
  show(<SungLine id="aroha" name="Aroha" line={stepsOf("N, r g M S'")} chief={{ vadi: 'g', samvadi: 'N' }} tanpura="P" />);
  expect(screen.getAllByRole('button').map((key) => key.getAttribute('aria-label'))).toEqual(['Play Aroha', 'low Ni', 'komal Re', 'komal Ga', 'tivra Ma', 'high Sa']);
  expect(screen.getByText('low Ni komal Re komal Ga tivra Ma high Sa')).toBeInTheDocument();
});

test('a device that can make no tones says so, and the button is ready again', async () => {
  show(<SungLine id="aroha" name="Aroha" line={stepsOf('S R G')} tanpura={null} />);
  await userEvent.click(screen.getByRole('button', { name: 'Sa' }));
  expect(await screen.findByRole('button', { name: 'Play Aroha' })).toBeEnabled();
});

test('a taal is read in vibhags, in either script', () => {
  hearAs({ script: 'devanagari' });
  const dadra = taals.find(({ slug }) => slug === 'dadra')!;
  show(<TaalCycle taal={dadra} begins={80} />);
  expect(screen.getByText('Sam')).toBeInTheDocument();
  expect(screen.getByText('Khali')).toBeInTheDocument();
  expect(screen.getByText('धिं')).toBeInTheDocument();
  expect(screen.getByText('80 a minute')).toBeInTheDocument();
});

test('the wall leaves what is typed, in any spelling', async () => {
  const wall = ragas.slice(0, 20).map(({ slug, name }) => ({ slug, name, count: 0, keys: [name.toLowerCase()] }));
  show(<RagaWall parts={[{ title: 'All', ragas: wall }]} />);
  expect(screen.getAllByRole('link')).toHaveLength(20);
  await userEvent.type(screen.getByRole('searchbox'), 'yaman');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/ragas/yaman', '/ragas/yaman-kalyan']);
  await userEvent.type(screen.getByRole('searchbox'), 'xyz');
  expect(screen.getByText('No raga called “yamanxyz” here.')).toBeInTheDocument();
});
