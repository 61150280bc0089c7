import { inVibhags, marksOf, notationIn, type NotationLine, tied } from '@/lib/music/notation';
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
  expect(faults).toEqual([{ kind: 'swara', line: 1, column: 5, token: 'Q' }, { kind: 'words', line: 3, column: 1, token: 'Not notation at all' }]);
  expect(parts[0]?.lines[0]?.vibhags[0]?.map(({ sung }) => sung.length)).toEqual([1, 1, 0, 1]);
});

test('words go under once; more of them than matras all stay', () => {
  const line = lineAt('S R\nja sa da na\nmore words');
  expect(line.vibhags.flat().map(({ word }) => word)).toEqual(['ja', 'sa da na']);
});

test('typographic dashes and primes, and an impossible passage', () => {
  expect(lineAt('S’ – R @1:00-0:30')).toEqual({
    startsOn: 1,
    typedOn: 1,
    vibhags: [[{ sung: [{ kind: 'note', note: { swara: 'S', octave: 1 } }] }, { sung: [{ kind: 'hold' }] }, { sung: [{ kind: 'note', note: { swara: 'R', octave: 0 } }] }]],
  });
  expect(notationIn('').parts).toEqual([]);
});

test('a taal nobody knows and an impossible passage are faults too, with their place', () => {
  expect(notationIn('taal: zzz\n  from 5: S R Qq @1:00-0:30').faults).toEqual([
    { kind: 'taal', line: 1, column: 7, token: 'zzz' },
    { kind: 'passage', line: 2, column: 18, token: '@1:00-0:30' },
    { kind: 'swara', line: 2, column: 15, token: 'Qq' },
  ]);
});

test('where no bars were typed, the taal sets them; typed ones stay', () => {
  const teentaal = findTaal('teentaal');
  const sizes = (text: string) => inVibhags(lineAt(text), teentaal).vibhags.map(({ length }) => length);
  expect(sizes('S R G m P D N S\' S\' N D P m G R S')).toEqual([4, 4, 4, 4]);
  expect(sizes('from 7: S R G m P D')).toEqual([2, 4]);
  expect(sizes('S R G | m P D N')).toEqual([3, 4]);
  expect(inVibhags(lineAt('S R G m P'), null).vibhags).toHaveLength(1);
});

test('a line is tied to the sound, tied anew and untied, and the others stay as typed', () => {
  const text = 'S R G m\nsa re ga ma\nP D N S\' @0:10-0:12';
  expect(tied(text, 1, { from: 42.53, to: 68.04 })).toBe('S R G m @0:42.5-1:08\nsa re ga ma\nP D N S\' @0:10-0:12');
  expect(tied(text, 3, { from: 5, to: 9.96 })).toBe('S R G m\nsa re ga ma\nP D N S\' @0:05-0:10');
  expect(tied(text, 3, null)).toBe("S R G m\nsa re ga ma\nP D N S'");
  expect(tied(text, 9, null)).toBe(text);
  const line = notationIn(tied(text, 1, { from: 42.53, to: 68.04 })).parts[0]?.lines[0];
  expect(line?.passage).toEqual({ from: 42.5, to: 68 });
});
