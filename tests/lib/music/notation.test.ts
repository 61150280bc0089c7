import { marksOf, notationIn, type NotationLine } from '@/lib/music/notation';
import { sungIn } from '@/lib/music/notation-matra';
import { findTaal } from '@/lib/music/taals';

const BANDISH = `taal: Teentaal
# Sthayi
from 9: P M G R | G M D N @0:42-1:08
pi ya bi na | ke - se -
S' - N D | P - M G
ka - te - | ra - ti yan

# Antara
S R {G}M P | (S') -`;

const lineAt = (text: string) => notationIn(text).parts[0]?.lines[0] as NotationLine;

test('a bandish in its parts, with words under the matras and a passage of the sound', () => {
  const { taal, parts, faults } = notationIn(BANDISH);
  expect([taal?.slug, faults, parts.map(({ title, lines }) => [title, lines.length])]).toEqual(['teentaal', [], [['Sthayi', 2], ['Antara', 1]]]);
  const [first] = parts[0]?.lines ?? [];
  expect(first).toMatchObject({ startsOn: 9, passage: { from: 42, to: 68 } });
  expect(first?.vibhags.map((vibhag) => vibhag.map(({ word }) => word))).toEqual([['pi', 'ya', 'bi', 'na'], ['ke', '-', 'se', '-']]);
  expect(first?.vibhags[0]?.[1]?.sung).toEqual([{ kind: 'note', note: { swara: 'M', octave: 0 } }]);
});

test('notes in one matra, octaves, holds, rests, kan, khatka, meend', () => {
  expect(sungIn("S'R,")).toEqual([{ kind: 'note', note: { swara: 'S', octave: 1 } }, { kind: 'note', note: { swara: 'R', octave: -1 } }]);
  expect(sungIn('S-x')).toEqual([{ kind: 'note', note: { swara: 'S', octave: 0 } }, { kind: 'hold' }, { kind: 'rest' }]);
  expect(sungIn('{R}g')).toEqual([{ kind: 'note', note: { swara: 'g', octave: 0 }, kan: { swara: 'R', octave: 0 } }]);
  expect(sungIn("(S')")).toEqual([{ kind: 'note', note: { swara: 'S', octave: 1 }, khatka: true }]);
  expect(sungIn('G~R')).toEqual([{ kind: 'note', note: { swara: 'G', octave: 0 }, meend: true }, { kind: 'note', note: { swara: 'R', octave: 0 } }]);
  expect(['pi', 'Sa', '(S', '{q}S', '{S', '', '{}S'].map(sungIn)).toEqual([null, null, null, null, null, null, null]);
});

test('marks over the matras, wherever in the cycle a line begins', () => {
  const teentaal = findTaal('teentaal');
  const marks = (text: string) => marksOf(lineAt(text), teentaal).map((mark) => mark?.mark ?? '.').join('');
  expect(marks('S R G m P D N S\' S\' N D P m G R S')).toBe('X...2...0...3...');
  expect(marks('from 9: P M G R G M D N S')).toBe('0...3...X');
  expect(marksOf(lineAt('S R'), null)).toEqual([null, null]);
  expect(marksOf(lineAt('S R'), teentaal)[0]).toEqual({ matra: 1, mark: 'X', kind: 'sam' });
  expect(marksOf(lineAt('from 9: S'), teentaal)[0]?.kind).toBe('khali');
  const rupak = findTaal('rupak');
  expect(marksOf(lineAt('S R G m P D N'), rupak).map((mark) => mark?.kind ?? '.').join(' ')).toMatch(/^khali \. \. tali \. tali \.$/);
});

test('what cannot be read is named and passed over, and the rest is there', () => {
  const { parts, faults } = notationIn('S R Q m\n\nNot notation at all');
  expect(faults).toEqual([{ line: 1, token: 'Q' }, { line: 3, token: 'Not notation at all' }]);
  expect(parts[0]?.lines[0]?.vibhags[0]?.map(({ sung }) => sung.length)).toEqual([1, 1, 0, 1]);
});

test('words go under once; more of them than matras all stay', () => {
  const line = lineAt('S R\nja sa da na\nmore words');
  expect(line.vibhags.flat().map(({ word }) => word)).toEqual(['ja', 'sa da na']);
});

test('typographic dashes and primes, and an impossible passage', () => {
  expect(lineAt('S’ – R @1:00-0:30')).toEqual({
    startsOn: 1,
    vibhags: [[{ sung: [{ kind: 'note', note: { swara: 'S', octave: 1 } }] }, { sung: [{ kind: 'hold' }] }, { sung: [{ kind: 'note', note: { swara: 'R', octave: 0 } }] }]],
  });
  expect(notationIn('').parts).toEqual([]);
});
