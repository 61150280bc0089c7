import type { ReactNode } from 'react';
import { type Cycle, inVibhags, marksOf, type Notation, type NotationLine as Line } from '@/lib/music/notation-reader';
import { Beat } from './beat';
import { type Say, saidLine } from './said-line';

export type Script = 'latin' | 'devanagari';

type Props = {
  notation: Notation;
  script: Script;
  /** The words for what is read aloud (messages, `notation`). */
  say: Say;
  /** Draws what starts a line's passage; `said` is the line as it is read aloud. */
  play?: (line: Line, said: string) => ReactNode;
};

/**
 * Bhatkhande notation as it is printed in books: swaras with their komal lines, tivra strokes and saptak dots, the taal's marks over
 * them, the words under them. Screen readers get each line as a sentence instead. Drawn alike on the server and while one types.
 */
export function NotationSheet({ notation, script, say, play }: Props) {
  return (
    <div className="flex flex-col gap-6">
      {notation.parts.map((part, at) => (
        <section key={at} className="flex flex-col gap-4">
          {part.title && <h3 className="font-title text-lead">{part.title}</h3>}
          {part.lines.map((line) => (
            <OneLine key={line.typedOn} line={inVibhags(line, notation.taal)} taal={notation.taal} script={script} say={say} play={play} />
          ))}
        </section>
      ))}
    </div>
  );
}

type OneLineProps = Pick<Props, 'script' | 'say' | 'play'> & { line: Line; taal: Cycle | null };

function OneLine({ line, taal, script, say, play }: OneLineProps) {
  const marks = marksOf(line, taal);
  const said = saidLine(line, taal, say);
  const ofVibhag = line.vibhags.map((_, at) => line.vibhags.slice(0, at).flat().length);
  return (
    <div className="flex items-center gap-2" data-print-whole>
      {play?.(line, said)}
      <p className="sr-only">{said}</p>
      <div aria-hidden className="flex min-w-0 flex-1 flex-wrap gap-y-3">
        {line.vibhags.map((vibhag, at) => (
          <div key={at} className="flex flex-wrap gap-y-2 border-line not-first:border-l not-first:pl-2 not-last:pr-2">
            {vibhag.map((matra, beat) => (
              <Beat key={beat} matra={matra} mark={marks[(ofVibhag[at] ?? 0) + beat] ?? null} script={script} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
