import { type Cycle, marksOf, type NotationLine } from '@/lib/music/notation-reader';
import type { Note, Sung } from '@/lib/music/notation-matra';
import { SWARAS } from '@/lib/music/swaras';

/** The catalogue's `notation` words. */
export type Say = (key: 'sam' | 'tali' | 'khali' | 'komal' | 'tivra' | 'high' | 'low' | 'hold' | 'rest' | 'glide', values?: { name: string }) => string;

/** A line of notation as it is read aloud: "Sam: Sa, Re, komal Ga. Tali: high Sa …", with the words sung. */
export function saidLine(line: NotationLine, taal: Cycle | null, say: Say): string {
  const marks = marksOf(line, taal);
  return line.vibhags
    .flat()
    .map(({ sung, word }, at) => {
      const mark = marks[at];
      const notes = sung.map((one) => saidNote(one, say)).join(' ');
      return `${mark ? `${say(mark.kind)}: ` : ''}${notes}${word && word !== '-' ? ` (${word})` : ''}`;
    })
    .join(', ');
}

function saidNote(sung: Sung, say: Say): string {
  if (sung.kind !== 'note') return say(sung.kind);
  const kan = sung.kan ? `${saidSwara(sung.kan, say)} ` : '';
  const said = `${kan}${saidSwara(sung.note, say)}`;
  return sung.meend ? say('glide', { name: said }) : said;
}

function saidSwara({ swara, octave }: Note, say: Say): string {
  const { said, alteration } = SWARAS[swara] ?? { said: swara };
  const name = alteration ? say(alteration, { name: said }) : said;
  return octave === 0 ? name : say(octave > 0 ? 'high' : 'low', { name });
}
