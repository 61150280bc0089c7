import type { ShownEdit } from '@/components/library/history/history-lines';
import { words } from '@/lib/i18n/server';
import type { EditedField, HistoryLine, Laya, RecordingKind, Visibility } from '@/lib/library/shared';
import { saName } from '@/lib/music/sa';
import type { SchoolFormats } from '../../school-formats';
import { formName, ragaTag, taalTag } from '../../tag-names';

/** The lines of a history as people read them: names of ragas, days, and long texts by their beginning. */
export function historyInWords(lines: readonly HistoryLine[], formats: SchoolFormats): ShownEdit[] {
  const t = words('libraryHistory');
  return lines.map(({ id, operationId, editor, at, before, after, undone, undoes, many, undo }) => ({
    ...{ id, operationId, editor, when: `${formats.day(at)}, ${formats.time(at)}`, undone, undoes, many, mayNot: undo.may ? undefined : t(`notUndone.${undo.why}`, { editor, by: ('by' in undo && undo.by) || t('somebody') }) },
    changes: (Object.keys(after) as EditedField[]).map((field) => ({ field: t(`field.${field}`), before: said(field, before[field], formats), after: said(field, after[field], formats) })),
  }));
}

function said(field: EditedField, value: unknown, { book, day }: SchoolFormats): string {
  const t = words('libraryHistory');
  const w = words('library');
  if (field === 'deleted') return value ? t('isDeleted') : t('isHere');
  if (field === 'published') return value ? t('isShown') : t('isHidden');
  if (field === 'audience') return t(`audience.${(value as { visibility?: Visibility } | null)?.visibility ?? 'everyone'}`);
  if (typeof value !== 'string' || value === '') return t('nothing');
  if (field === 'raga') return ragaTag(value, book).name;
  if (field === 'taal') return taalTag(value, book).name;
  if (field === 'form') return formName(value, book);
  if (field === 'kind') return w(`kind.${value as RecordingKind}`);
  if (field === 'laya') return w(`laya.${value as Laya}`);
  if (field === 'sa') return saName(value);
  if (field === 'recordedOn') return day(new Date(`${value}T12:00Z`));
  return value.length > 120 ? `${value.slice(0, 119).trimEnd()}…` : value;
}
