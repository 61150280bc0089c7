import { clockSeconds } from './notation-clock';
import { type Sung, sungIn } from './notation-matra';
import type { Taal } from './taals';

/** One matra: the notes sung in it, in equal parts (none: it was left open), and the syllable or bol under it. */
export type Matra = { sung: Sung[]; word?: string };

/**
 * One line: its matras between bars, the first matra's number in the cycle, the piece of the recording it is (in seconds), and the line
 * of the text it was typed on, from 1.
 */
export type NotationLine = { vibhags: Matra[][]; startsOn: number; passage?: { from: number; to: number }; typedOn: number };

export type NotationPart = { title?: string; lines: NotationLine[] };

/** What could not be read, and where: line and column from 1. */
export type NotationFault = { line: number; column: number; token: string; kind: 'swara' | 'words' | 'taal' | 'passage' };

/** What a taal is to notation. */
export type Cycle = Pick<Taal, 'slug' | 'name' | 'matras' | 'vibhagStarts' | 'marks' | 'khali'>;

export type Notation = { taal: Cycle | null; parts: NotationPart[]; faults: NotationFault[] };

type Means = { taal?: Cycle | null; taalNamed: (text: string) => Cycle | null };

/**
 * Reads Bhatkhande notation as it is typed on any keyboard, the way it is kept and exported (docs/notation.md):
 *
 *     taal: Teentaal
 *     # Sthayi
 *     from 9: P M G R | G M D N @0:42-1:08
 *     pi ya bi na | ke - se -
 *
 * Takes the text, the recording's taal where the text does not say one, and what finds a taal by name. What cannot be read is passed
 * over and named in `faults`: nothing that was typed is lost, since the text itself is what is kept.
 */
export function readNotation(text: string, { taal = null, taalNamed }: Means): Notation {
  const notation: Notation = { taal, parts: [{ lines: [] }], faults: [] };
  let last: NotationLine | undefined;
  text.split(/\r?\n/).forEach((written, at) => {
    const line = written.trim();
    const part = notation.parts.at(-1) as NotationPart;
    const said = /^ta+l\s*:\s*(.*)$/i.exec(line);
    const fault = (kind: NotationFault['kind'], token: string) =>
      notation.faults.push({ kind, token: token.slice(0, 40), line: at + 1, column: Math.max(0, written.indexOf(token)) + 1 });
    if (line === '') last = undefined;
    else if (said) {
      const named = said[1] ? taalNamed(said[1]) : null;
      if (named) notation.taal = named;
      else if (said[1]) fault('taal', said[1]);
    } else if (line.startsWith('#')) notation.parts.push({ title: line.replace(/^#+\s*/, ''), lines: [] });
    else if (isSung(line)) part.lines.push((last = lineOf(written, at + 1, notation)));
    else if (last && !hasWords(last)) putUnder(last, line);
    else fault('words', line);
  });
  notation.parts = notation.parts.filter(({ title, lines }) => title || lines.length > 0);
  return notation;
}

const FROM = /^\s*from\s+(\d{1,2})\s*:\s*/i;
const PASSAGE = /\s*@\s*([\d:.]+)\s*[-–]\s*([\d:.]+)\s*$/;

// Words are told from swaras by their letters: "pi ya" holds letters that no swara has.
function isSung(line: string): boolean {
  const tokens = tokensOf(line.replace(FROM, '').replace(PASSAGE, ''));
  const sung = tokens.filter((token) => sungIn(token));
  return tokens.length > 0 && sung.length * 2 > tokens.length;
}

function lineOf(written: string, typedOn: number, notation: Notation): NotationLine {
  const startsOn = Number(FROM.exec(written)?.[1] ?? 1);
  const [tied, from, to] = PASSAGE.exec(written) ?? [];
  const passage = from && to ? { from: clockSeconds(from), to: clockSeconds(to) } : undefined;
  const isPiece = passage && passage.to > passage.from;
  if (tied && !isPiece) notation.faults.push({ kind: 'passage', token: tied.trim(), line: typedOn, column: written.lastIndexOf('@') + 1 });
  const sung = written.replace(PASSAGE, '');
  let column = FROM.exec(sung)?.[0].length ?? 0;
  const vibhags = sung
    .slice(column)
    .split('|')
    .map((vibhag) => {
      const matras = [...vibhag.matchAll(/\S+/g)].map(({ 0: token, index }) => matraOf(token, { line: typedOn, column: column + index + 1 }, notation));
      column += vibhag.length + 1;
      return matras;
    })
    .filter((vibhag) => vibhag.length > 0);
  return { vibhags, startsOn, typedOn, ...(isPiece && { passage }) };
}

function matraOf(token: string, at: { line: number; column: number }, { faults }: Notation): Matra {
  const sung = sungIn(token);
  if (!sung) faults.push({ kind: 'swara', token, ...at });
  return { sung: sung ?? [] };
}

// The words stand under the matras in order, bars or not; what is left over goes under the last.
function putUnder(line: NotationLine, words: string) {
  const matras = line.vibhags.flat();
  const tokens = tokensOf(words.replaceAll('|', ' '));
  matras.forEach((matra, at) => {
    const word = at === matras.length - 1 ? tokens.slice(at).join(' ') : tokens[at];
    if (word) matra.word = word;
  });
}

const hasWords = ({ vibhags }: NotationLine) => vibhags.flat().some(({ word }) => word);
const tokensOf = (text: string) => text.split(/\s+/).filter((token) => token && token !== '|');

export type Mark = { matra: number; mark: string; kind: 'sam' | 'tali' | 'khali' };

/**
 * What is written over a line's matras in a taal: `X` for sam, the number of a tali, `0` for khali. One entry per matra of the line,
 * null where nothing is written. A line may begin on any matra and go on over several cycles.
 */
export function marksOf({ vibhags, startsOn }: Pick<NotationLine, 'vibhags' | 'startsOn'>, taal: Cycle | null): (Mark | null)[] {
  return vibhags.flat().map((_, at) => {
    if (!taal) return null;
    const matra = ((startsOn - 1 + at) % taal.matras) + 1;
    const vibhag = taal.vibhagStarts.indexOf(matra);
    const mark = taal.marks[vibhag];
    if (vibhag < 0 || mark === undefined) return null;
    return { matra, mark, kind: taal.khali.includes(matra) ? 'khali' : matra === 1 ? 'sam' : 'tali' };
  });
}

/** The same line with a bar before every vibhag of the taal, where none was typed: few people type bars. */
export function inVibhags(line: NotationLine, taal: Cycle | null): NotationLine {
  if (!taal || line.vibhags.length !== 1) return line;
  const marks = marksOf(line, taal);
  const vibhags: Matra[][] = [];
  line.vibhags.flat().forEach((matra, at) => (marks[at] || at === 0 ? vibhags.push([matra]) : vibhags.at(-1)?.push(matra)));
  return { ...line, vibhags };
}

/** The text with one of its lines (from 1) tied to a piece of the sound, in seconds; null unties it. */
export function tied(text: string, typedOn: number, passage: { from: number; to: number } | null): string {
  const lines = text.split('\n');
  const line = lines[typedOn - 1];
  if (line === undefined) return text;
  const bare = line.replace(/\r$/, '').replace(PASSAGE, '').trimEnd();
  lines[typedOn - 1] = passage ? `${bare} @${typed(passage.from)}-${typed(passage.to)}` : bare;
  return lines.join('\n');
}

// 68.04 → 1:08, 42.53 → 0:42.5
function typed(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const rest = (tenths % 600) / 10;
  return `${Math.floor(tenths / 600)}:${rest < 10 ? '0' : ''}${rest}`;
}
