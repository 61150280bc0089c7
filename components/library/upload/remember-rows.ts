import { handleOf } from './chosen-from';
import { forget, remember } from './remembered';
import type { UploadQueue, UploadRow } from './upload-queue';

/** Keeps the browser's memory in step with a queue: every confirmed file until it has arrived, was refused, or was taken out. */
export function rememberRows(owner: string, queue: Pick<UploadQueue, 'rows' | 'listen'>) {
  const known = new Map<string, UploadRow>();
  let place = 0;
  return queue.listen(() => {
    const wanted = queue.rows().filter(isToArrive);
    const stay = new Set(wanted.map(({ key }) => key));
    const fresh = wanted.filter((row) => saidOtherwise(row, known.get(row.key)));
    const gone = [...known.keys()].filter((key) => !stay.has(key));
    for (const row of fresh) known.set(row.key, row);
    for (const key of gone) known.delete(key);
    const at = Date.now();
    if (fresh.length > 0) {
      void remember(
        fresh.map(({ key, file, tags, sheetOf }) => {
          const handle = handleOf(file);
          return { owner, sign: key, name: file.name, tags, at, place: place++, ...(sheetOf && { sheetOf }), ...(handle && { handle }) };
        }),
      );
    }
    if (gone.length > 0) void forget(owner, gone);
  });
}

const isToArrive = ({ phase, refused }: UploadRow) => ['waiting', 'sending', 'paused'].includes(phase) || (phase === 'failed' && !refused);

const saidOtherwise = ({ tags, sheetOf }: UploadRow, before: UploadRow | undefined) => before?.tags !== tags || before.sheetOf !== sheetOf;
