import { words } from '@/lib/i18n/server';
import { marksOf, type Notation, type NotationLine as Line } from '@/lib/music/notation';
import type { Taal } from '@/lib/music/taals';
import { Beat } from './beat';
import { saidLine } from './said-line';

export type Script = 'latin' | 'devanagari';

/**
 * Bhatkhande notation as it is printed in books: swaras with their komal lines, tivra strokes and saptak dots, the taal's marks over
 * them, the words under them. Screen readers get each line as a sentence instead. `play` draws what starts a line's passage.
 */
export function NotationSheet({ notation, script, play }: { notation: Notation; script: Script; play?: (line: Line) => React.ReactNode }) {
  return (
    <div className="flex flex-col gap-6">
      {notation.parts.map((part, at) => (
        <section key={at} className="flex flex-col gap-4">
          {part.title && <h3 className="font-title text-lead">{part.title}</h3>}
          {part.lines.map((line, number) => (
            <OneLine key={number} line={line} taal={notation.taal} script={script} play={play} />
          ))}
        </section>
      ))}
    </div>
  );
}

type OneLineProps = { line: Line; taal: Taal | null; script: Script; play?: (line: Line) => React.ReactNode };

function OneLine({ line, taal, script, play }: OneLineProps) {
  const marks = marksOf(line, taal);
  const ofVibhag = line.vibhags.map((_, at) => line.vibhags.slice(0, at).flat().length);
  return (
    <div className="flex items-end gap-2" data-print-whole>
      {line.passage && play?.(line)}
      <p className="sr-only">{saidLine(line, taal, words('notation'))}</p>
      <div aria-hidden className="flex min-w-0 flex-1 flex-wrap gap-y-3">
        {line.vibhags.map((vibhag, at) => (
          <div key={at} className="flex border-line not-first:border-l not-first:pl-2 not-last:pr-2">
            {vibhag.map((matra, beat) => (
              <Beat key={beat} matra={matra} mark={marks[(ofVibhag[at] ?? 0) + beat] ?? null} script={script} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
