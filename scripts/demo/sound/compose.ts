import { alapOf, type Choose, paltaaOf, upAndDown, wander } from '@/lib/music/phrases';
import { type Raga, ragaBySlug } from '@/lib/music/ragas';
import { saHz } from '@/lib/music/sa';
import { taalBySlug } from '@/lib/music/taals';
import { bolsOf } from '@/lib/music/theka';
import { frequencyOf, type Step } from '@/lib/music/tuning';
import { diceOf, type Instrument, type Note, type Score, type Stroke } from './score';

/**
 * What a recording holds: which raga and taal, how it goes, whose Sa, on what, how fast (matras a minute) and at least how long
 * (seconds). The same order is always the same music.
 */
export type Piece = {
  way: 'alap' | 'paltaa' | 'taan' | 'song' | 'theka' | 'tuning';
  raga?: string;
  taal?: string;
  sa: string;
  octave: number;
  instrument: Instrument;
  tempo: number;
  seconds: number;
};

type Line = { notes: Note[]; strokes: Stroke[]; end: number };

/** The score of a piece. Refuses a raga, a taal or a Sa that nobody knows. */
export function compose(piece: Piece): Score {
  const raga = piece.raga ? known(ragaBySlug(piece.raga), piece.raga) : undefined;
  const sa = known(saHz(piece.sa, piece.octave), piece.sa);
  const { notes, strokes, end } = WAYS[piece.way](piece, raga, sa, diceOf(JSON.stringify(piece)));
  const string = (step: Step) => frequencyOf(step, sa);
  const first = string({ swara: raga?.tanpura ?? 'P', octave: -1 });
  const tanpura = [first, sa, sa, sa / 2];
  return { seconds: Math.ceil(end + 2.5), saHz: sa, tanpura, instrument: piece.instrument, notes, strokes };
}

const WAYS: Record<Piece['way'], (piece: Piece, raga: Raga | undefined, sa: number, dice: Choose) => Line> = { alap, paltaa, taan, song, theka, tuning };

function alap({ seconds }: Piece, raga: Raga | undefined, sa: number, dice: Choose): Line {
  const notes: Note[] = [];
  const phrases = alapOf(needed(raga));
  let at = 1.6;
  for (let turn = 0; at < seconds && turn < phrases.length; turn += 1) {
    const phrase = phrases[turn] as Step[];
    const hurry = phrase.length > 7 ? 0.62 : 1;
    phrase.forEach((step, index) => {
      const isLast = index === phrase.length - 1;
      const hold = isLast ? 1.5 + dice(8) / 10 : (0.42 + dice(6) / 10) * hurry;
      notes.push({ at, hold, hz: frequencyOf(step, sa), slide: index === 0 ? 0 : Math.min(0.24, hold * 0.45), level: 0.8 + dice(3) / 15 });
      at += hold;
    });
    at += 0.55 + dice(5) / 10;
  }
  return { notes, strokes: [], end: at };
}

const PATTERNS = [[0, 1, 2], [0, 1, 2, 3], [0, 2], [0, 1, 0, 1, 2]];

function paltaa({ tempo, seconds }: Piece, raga: Raga | undefined, sa: number): Line {
  const beat = 60 / tempo;
  const notes: Note[] = [];
  let at = 1.2;
  for (let turn = 0; turn < PATTERNS.length && at < seconds; turn += 1) {
    const pattern = PATTERNS[turn] as number[];
    paltaaOf(needed(raga), pattern).forEach((step, index) => {
      const isFirst = index % pattern.length === 0;
      notes.push({ at, hold: beat, hz: frequencyOf(step, sa), slide: index === 0 ? 0 : 0.05, level: isFirst ? 0.95 : 0.78 });
      at += beat;
    });
    notes.push({ at, hold: beat * 3, hz: sa, slide: 0.06, level: 0.85 });
    at += beat * 4;
  }
  return { notes, strokes: [], end: at };
}

function taan(piece: Piece, raga: Raga | undefined, sa: number, dice: Choose): Line {
  const quarter = 60 / piece.tempo / 4;
  const notes: Note[] = [];
  let at = 1.2;
  for (let turn = 0; at < piece.seconds; turn += 1) {
    const run = turn === 0 ? upAndDown(needed(raga)) : wander(needed(raga), 12 + 8 * (turn % 3), dice);
    notes.push({ at, hold: quarter * 6, hz: sa, slide: 0, level: 0.85 });
    at += quarter * 6;
    for (const [index, step] of run.entries()) {
      const hold = index === run.length - 1 ? quarter * 8 : quarter;
      notes.push({ at, hold, hz: frequencyOf(step, sa), slide: 0.028, level: index % 4 === 0 ? 0.95 : 0.8 });
      at += hold;
    }
    at += quarter * 4;
  }
  return { notes, strokes: thekaFor(piece, 1.2, at), end: at };
}

// A line and its answer higher up, each over one round of the taal; the line once more, and the last sam.
function song(piece: Piece, raga: Raga | undefined, sa: number, dice: Choose): Line {
  const matras = known(taalBySlug(piece.taal ?? 'keherwa'), piece.taal ?? '').matras;
  const beat = 60 / piece.tempo;
  const [line, answer] = [roundOf(needed(raga), matras, beat, dice), roundOf(needed(raga), matras, beat, dice)];
  const round = matras * beat;
  const notes: Note[] = [];
  let at = 1;
  for (let turn = 0; at < piece.seconds - round || turn < 1; turn += 1) {
    for (const note of turn % 3 === 1 ? answer : line) notes.push({ ...note, at: at + note.at, hz: note.hz * sa });
    at += round;
  }
  notes.push({ at, hold: Math.max(1.2, beat * 2), hz: sa, slide: 0.1, level: 0.9 });
  return { notes, strokes: thekaFor(piece, 1, at + 0.01), end: at + Math.max(1.2, beat * 2) };
}

// Over a Sa of 1 Hz. The words of a bandish fall on the beats; between them the voice moves in halves (in slow laya in quarters).
function roundOf(raga: Raga, matras: number, beat: number, dice: Choose): Note[] {
  const smallest = beat > 1.4 ? 0.25 : 0.5;
  const lengths: number[] = [];
  for (let left = matras; left > 0; ) {
    const length = Math.min(left, [1, 1, 1, 2, smallest * 2, smallest][dice(6)] as number);
    const pair = length === smallest ? [smallest, smallest] : [length];
    if (pair.length * length > left) continue;
    lengths.push(...pair);
    left -= pair.length * length;
  }
  let at = 0;
  return wander(raga, lengths.length, dice).slice(0, lengths.length).map((step, index) => {
    const hold = (lengths[index] as number) * beat;
    const note = { at, hold, hz: frequencyOf(step, 1), slide: index === 0 ? 0 : Math.min(0.14, hold * 0.3), level: at % (4 * beat) < 0.001 ? 0.95 : 0.82 };
    at += hold;
    return note;
  });
}

function theka(piece: Piece): Line {
  const end = Math.ceil((piece.seconds * piece.tempo) / 60) * (60 / piece.tempo);
  return { notes: [], strokes: thekaFor(piece, 1, end), end };
}

function thekaFor({ taal, tempo }: Piece, from: number, to: number): Stroke[] {
  if (!taal) return [];
  const { bols, khali } = known(taalBySlug(taal), taal);
  const beat = 60 / tempo;
  return Array.from({ length: Math.ceil((to - from) / beat) }, (_, count) => {
    const matra = count % bols.length;
    const parts = bolsOf(bols[matra] as string);
    const level = matra === 0 ? 1 : khali.includes(matra + 1) ? 0.7 : 0.8;
    return parts.map((bol, index) => ({ at: from + count * beat + (index * beat) / parts.length, bol, level: index === 0 ? level : level * 0.75 }));
  }).flat();
}

function tuning(_piece: Piece, _raga: Raga | undefined, sa: number): Line {
  const steps: Step[] = [{ swara: 'S', octave: 0 }, { swara: 'P', octave: 0 }, { swara: 'S', octave: 1 }, { swara: 'P', octave: 0 }, { swara: 'S', octave: 0 }];
  const notes = steps.map((step, index) => ({ at: 2 + index * 3.2, hold: 2.8, hz: frequencyOf(step, sa), slide: 0, level: 0.85 }));
  return { notes, strokes: [], end: 2 + steps.length * 3.2 };
}

const needed = (raga: Raga | undefined): Raga => known(raga, 'a raga');

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`The demo's music asks for “${name}”, which lib/music does not know.`);
  return found;
}
