import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TanpuraTile } from '@/components/player/sound/tanpura-tile';
import { startTanpura } from '@/components/player/sound/tanpura';
import { soundSettings } from '@/components/player/sound/sound-settings';
import { LayaChoice } from '@/components/tools/laya-choice';
import { TaalRing } from '@/components/tools/taal-ring';
import { taals } from '@/lib/music/taals';
import { bolInDevanagari } from '@/lib/music/theka';
import { show } from '@/tests/support/screen';

jest.mock('@/components/player/sound/tanpura', () => ({ startTanpura: jest.fn(() => Promise.resolve()), stopTanpura: jest.fn(), tuneTanpura: jest.fn() }));

const choice = (slug: string) => {
  const taal = taals.find((one) => one.slug === slug) as (typeof taals)[number];
  return { ...taal, written: taal.bols.map(bolInDevanagari) };
};

test.each(taals.map(({ slug }) => slug))('the ring of %s has a place for every matra and a sign for every vibhag', (slug) => {
  const taal = choice(slug);
  const { container } = show(<TaalRing taal={taal} script="devanagari" lit={taal.matras - 1}>{null}</TaalRing>);
  expect(container.querySelectorAll('.taal-matra')).toHaveLength(taal.matras);
  expect([...container.querySelectorAll('.taal-vibhag text')].map((sign) => sign.textContent)).toHaveLength(taal.vibhags.length);
  expect(container.querySelectorAll('[data-khali]')).toHaveLength(taal.khali.length);
  expect([...container.querySelectorAll('[data-lit]')].map((one) => one.textContent)).toEqual([taal.written.at(-1)]);
});

test('sam is crossed, and where it is waved written as the wave', () => {
  const signs = (slug: string) => [...show(<TaalRing taal={choice(slug)} script="latin" lit={null}>{null}</TaalRing>).container.querySelectorAll('.taal-vibhag text')].map((one) => one.textContent);
  expect([signs('teentaal'), signs('rupak')]).toEqual([['×', '2', '0', '3'], ['0', '1', '2']]);
});

test('the laya goes by steps, by name and by keys, never beyond its ends', async () => {
  const user = userEvent.setup();
  const change = jest.fn();
  show(<LayaChoice speed={600} onChange={change} />);
  await user.click(screen.getByRole('button', { name: 'Faster' }));
  await user.click(screen.getByRole('button', { name: 'Slower' }));
  await user.click(screen.getByRole('button', { name: 'Vilambit' }));
  screen.getByRole('slider', { name: 'Laya' }).focus();
  await user.keyboard('{ArrowDown}{ArrowUp}');
  expect(change.mock.calls.flat()).toEqual([600, 595, 40, 595, 600]);
});

test('the tile sounds in the recording’s Sa, in the listener’s octave, with the string its raga wants', async () => {
  const user = userEvent.setup();
  show(<TanpuraTile saOfRecording="D" firstString="m" />);
  await user.click(screen.getByRole('button', { name: /Safed 2 \(D\)/ }));
  expect(startTanpura).toHaveBeenCalledWith(expect.objectContaining({ sa: 'D3', tuning: 'm' }), 'Tanpura Safed 2 (D)');
  expect(soundSettings().tanpura.sa).toBe('C#3'); // one's own stays
});
