'use client';

import { useRef, useState } from 'react';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';
import type { TagField, TaggingHand } from '../tagging/tagging-hand';
import { forgetChoices } from '../tagging/use-choices';
import { useTakeBack } from '../tagging/use-retag';
import type { TableRow } from './table-row';

/** What a cell is to say: `value` as it is sent (null: nothing), `label` as it is read; `row` as it was seen when editing began. */
export type Wanted = { row: TableRow; tag: TagField; value: string | null; label: string };

/** How the saving of a cell goes. `left`: somebody else was faster (`by`), and it now says `theirs`. */
export type Standing =
  | { is: 'saving' }
  | { is: 'saved'; version: number }
  | { is: 'failed'; message: string }
  | { is: 'left'; by: string | null; version: number; theirs: string };
export type CellSave = { wanted: Wanted; standing: Standing };

/**
 * Saves cells, each by itself and several at once. A cell says what is wanted until the server's rows say so too; what failed or met
 * somebody else's change stays until the teacher decides: nothing is lost silently. What was saved is told with an undo.
 */
export function useCellSaves(hand: TaggingHand) {
  const t = useWords('libraryTagging');
  const takeBack = useTakeBack(hand);
  const [saves, setSaves] = useState<ReadonlyMap<string, CellSave>>(new Map());
  const latest = useRef(new Map<string, Wanted>());

  async function save(wanted: Wanted, version = wanted.row.version): Promise<void> {
    const { row, tag, value, label } = wanted;
    const key = keyOf(row.id, tag);
    latest.current.set(key, wanted);
    const stands = (standing: Standing | undefined) => latest.current.get(key) === wanted && setSaves((now) => withSave(now, key, standing && { wanted, standing }));
    stands({ is: 'saving' });
    const answer = await hand.retag({ recordings: [{ recordingId: row.id, version }], change: { [tag]: value } }).catch(() => ({ ok: false as const, message: t('noConnection') }));
    forgetChoices();
    if (!answer.ok) return void stands({ is: 'failed', message: answer.message });
    const { operationId, left, gone, versions } = answer.data;
    const [other] = left;
    if (other) return void stands({ is: 'left', by: other.by, version: other.version, theirs: String(other.theirs[tag] ?? '') });
    stands(versions[row.id] ? { is: 'saved', version: versions[row.id] ?? 0 } : undefined);
    if (gone > 0) return toast(t('gone', { count: gone }));
    if (operationId) toast(t('doneOne', { title: row.title, tag: t(`tag.${tag}`), to: label || t('none') }), { undo: () => takeBack(operationId) });
  }

  return {
    saves,
    save,
    again: ({ wanted }: CellSave) => save(wanted),
    putMine: ({ wanted, standing }: CellSave) => save({ ...wanted }, standing.is === 'left' ? standing.version : undefined),
    drop: ({ wanted: { row, tag } }: CellSave) => setSaves((now) => withSave(now, keyOf(row.id, tag), undefined)),
  };
}

export const keyOf = (id: string, tag: TagField) => `${id} ${tag}`;

function withSave(saves: ReadonlyMap<string, CellSave>, key: string, save: CellSave | undefined): ReadonlyMap<string, CellSave> {
  const next = new Map(saves);
  if (save) next.set(key, save);
  else next.delete(key);
  return next;
}
