import { renderToStaticMarkup } from 'react-dom/server';
import { Face } from '@/components/ui/face';
import { RagaFace } from '@/components/ui/raga-face';
import { type FaceInput, ragaLines } from '@/components/ui/raga-lines';
import { TaalFace } from '@/components/ui/taal-face';

const MALKAUNS: FaceInput = { aroha: "S g m d n S'", avaroha: "S' n d m g S", vadi: 'm', samvadi: 'S', prahar: 7 };
const BHATIYAR: FaceInput = {
  aroha: "S r S m D P D N P m P G M D S'",
  avaroha: "S' r' N d P D N P m P G r S",
  vadi: 'm',
  samvadi: 'S',
  prahar: 8,
};

test('Sa stands on top, and every swara at its angle', () => {
  const { ascent, vadi, samvadi } = ragaLines(MALKAUNS);
  const corners = ascent.slice(1).split('L').map((corner) => corner.split(' ').map(Number) as [number, number]);
  expect(corners[0]).toEqual([100, 46]);
  const cents = corners.map(([x, y]) => Math.round(((Math.atan2(x - 100, 100 - y) / (2 * Math.PI)) * 1200 + 1200) % 1200));
  [0, 316, 498, 814, 996, 0].forEach((wanted, index) => expect(Math.abs((cents[index] as number) - wanted)).toBeLessThan(5));
  expect(samvadi).toBe('M100 24h0');
  expect(vadi).not.toBe(samvadi);
});

test('a pentatonic raga has five corners and seven places left empty', () => {
  const { ascent, sung, absent } = ragaLines(MALKAUNS);
  expect(new Set(ascent.slice(1).split('L')).size).toBe(5);
  expect(sung.match(/h0/g)).toHaveLength(3);
  expect(absent.match(/h0/g)).toHaveLength(7);
});

test('a crooked raga is drawn as it is sung, turns and all', () => {
  expect(ragaLines(BHATIYAR).ascent.split('L')).toHaveLength(15);
});

test('a card that is not known whole still gives a face', () => {
  expect(ragaLines({ aroha: '', avaroha: '?', vadi: '', samvadi: '', prahar: null })).toMatchObject({ ascent: '', descent: '', vadi: '', samvadi: '' });
});

test('faces stay under 2 kB, are silent beside a name, and speak when they have to', () => {
  const svg = renderToStaticMarkup(RagaFace({ face: BHATIYAR, sung: true, className: 'size-12 rounded-small' }));
  expect(svg.length).toBeLessThan(2048);
  expect(svg).toContain('aria-hidden="true"');
  expect(svg).toContain('prahar-8');
  expect(renderToStaticMarkup(RagaFace({ face: MALKAUNS, title: 'Malkauns' }))).toContain('role="img" aria-label="Malkauns"');
  expect(renderToStaticMarkup(Face({})).length).toBeLessThan(2048);
});

test('a taal is a ring of its matras; an empty sam (Rupak) is an open ring', () => {
  const rupak = renderToStaticMarkup(TaalFace({ taal: { matras: 7, vibhagStarts: [1, 4, 6], tali: [4, 6], khali: [1] } }));
  expect(rupak.match(/h0/g)).toHaveLength(7);
  expect(rupak).toContain('<circle cx="100.0" cy="22.0" r="12"');
  expect(rupak.length).toBeLessThan(2048);
});
