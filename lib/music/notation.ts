import { clockSeconds } from './notation-clock';
import { type Sung, sungIn } from './notation-matra';
import { findTaal, type Taal } from './taals';

/** One matra: the notes sung in it, in equal parts (none: it was left open), and the syllable or bol under it. */
export type Matra = { sung: Sung[]; word?: string };

/** One line: its matras between bars, the first matra's number in the cycle, and the piece of the recording it is, in seconds. */
export type NotationLine = { vibhags: Matra[][]; startsOn: number; passage?: { from: number; to: number } };

export type NotationPart = { title?: string; lines: NotationLine[] };

export type Notation = { taal: Taal | null; parts: NotationPart[]; faults: { line: number; token: string }[] };

/**
 * Reads Bhatkhande notation as it is typed on any keyboard, the way it is kept and exported (docs/notation.md):
 *
 *     taal: Teentaal
 *     # Sthayi
 *     from 9: P M G R | G M D N @0:42-1:08
 *     pi ya bi na | ke - se -
 *
 * Takes the text and, where it does not say one, the recording's taal. What cannot be read is passed over and named in `faults` (line
 * from 1, and the word): nothing that was typed is lost, since the text itself is what is kept.
 */
export function notationIn(text: string, spokenTaal?: Taal | null): Notation {
  const notation: Notation = { taal: spokenTaal ?? null, parts: [{ lines: [] }], faults: [] };
  let last: NotationLine | undefined;
  text.split(/\r?\n/).forEach((written, at) => {
    const line = written.trim();
    const part = notation.parts.at(-1) as NotationPart;
    const said = /^ta+l\s*:\s*(.+)$/i.exec(line);
    if (line === '') last = undefined;
    else if (said) notation.taal = findTaal(said[1] as string) ?? notation.taal;
    else if (line.startsWith('#')) notation.parts.push({ title: line.replace(/^#+\s*/, ''), lines: [] });
    else if (isSung(line)) part.lines.push((last = lineOf(line, at + 1, notation)));
    else if (last && !hasWords(last)) putUnder(last, line);
    else notation.faults.push({ line: at + 1, token: line.slice(0, 40) });
  });
  notation.parts = notation.parts.filter(({ title, lines }) => title || lines.length > 0);
  return notation;
}

const FROM = /^from\s+(\d{1,2})\s*:\s*/i;
const PASSAGE = /\s*@\s*([\d:.]+)\s*[-–]\s*([\d:.]+)\s*$/;

// Words are told from swaras by their letters: "pi ya" holds letters that no swara has.
function isSung(line: string): boolean {
  const tokens = tokensOf(line.replace(FROM, '').replace(PASSAGE, ''));
  const sung = tokens.filter((token) => sungIn(token));
  return tokens.length > 0 && sung.length * 2 > tokens.length;
}

function lineOf(written: string, number: number, notation: Notation): NotationLine {
  const startsOn = Number(FROM.exec(written)?.[1] ?? 1);
  const [, from, to] = PASSAGE.exec(written) ?? [];
  const passage = from && to ? { from: clockSeconds(from), to: clockSeconds(to) } : undefined;
  const vibhags = written
    .replace(FROM, '')
    .replace(PASSAGE, '')
    .split('|')
    .map((vibhag) => tokensOf(vibhag).map((token) => matraOf(token, number, notation)))
    .filter((vibhag) => vibhag.length > 0);
  return { vibhags, startsOn, ...(passage && passage.to > passage.from && { passage }) };
}

function matraOf(token: string, line: number, { faults }: Notation): Matra {
  const sung = sungIn(token);
  if (!sung) faults.push({ line, token });
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
export function marksOf({ vibhags, startsOn }: NotationLine, taal: Taal | null): (Mark | null)[] {
  return vibhags.flat().map((_, at) => {
    if (!taal) return null;
    const matra = ((startsOn - 1 + at) % taal.matras) + 1;
    const vibhag = taal.vibhagStarts.indexOf(matra);
    const mark = taal.marks[vibhag];
    if (vibhag < 0 || mark === undefined) return null;
    return { matra, mark, kind: taal.khali.includes(matra) ? 'khali' : matra === 1 ? 'sam' : 'tali' };
  });
}
