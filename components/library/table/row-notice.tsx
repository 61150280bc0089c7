'use client';

import { Button } from '@/components/ui/button';
import { useWords } from '@/lib/i18n/client';
import { type CellSave } from './use-cell-saves';
import { columns, saidIn, type TableRow } from './table-row';

type Props = { row: TableRow; save: CellSave; onAgain: () => void; onPutMine: () => void; onDrop: () => void };

/** Under a row: a cell that could not be saved, or that somebody else has changed meanwhile; the teacher says what is to be. */
export function RowNotice({ row, save: { wanted, standing }, onAgain, onPutMine, onDrop }: Props) {
  const t = useWords('libraryTagging');
  const own = useWords('libraryTable');
  const conflict = standing.is === 'left';
  if (!conflict && standing.is !== 'failed') return null;
  const { tag, label } = wanted;
  const about = { tag: t(`tag.${tag}`), mine: label || t('none') };
  return (
    <tr data-notice>
      <td colSpan={columns.length} className="p-0">
        <div role="alert" className="sticky left-0 flex w-fit max-w-2xl flex-wrap items-center gap-x-4 gap-y-1 bg-marigold-wash px-4 py-2">
          <p className="min-w-64 flex-1">
            {conflict ? t('changedBy', { by: standing.by ?? t('somebody'), theirs: theirsIn(row, wanted.tag, standing) || t('none') }) : standing.message}{' '}
            <span className="text-soft">{own('mine', about)}</span>
          </p>
          <span className="flex gap-2">
            <Button tone="wash" size="small" onClick={onDrop}>
              {conflict ? t('keepTheirs') : own('drop')}
            </Button>
            <Button size="small" onClick={conflict ? onPutMine : onAgain}>
              {conflict ? t('putMine') : t('again')}
            </Button>
          </span>
        </div>
      </td>
    </tr>
  );
}

// The row has come anew from the server with theirs in words; until then its slug has to do.
function theirsIn(row: TableRow, tag: CellSave['wanted']['tag'], { version, theirs }: { version: number; theirs: string }): string {
  if (row.version >= version) return saidIn(row, tag);
  return tag === 'title' ? theirs : theirs.charAt(0).toUpperCase() + theirs.slice(1).replace(/-/g, ' ');
}
