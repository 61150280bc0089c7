import type { Track } from '@/components/player/track';
import type { Row, TagField } from '../tagging/tagging-hand';

/** A recording as a row of the table: what can be edited, and beside it what is only shown. `hearers`: whom it is for, in words. */
export type TableRow = Row & { length?: string; track?: Track; hearers: string };

/** The columns in their order; those with a `tag` are edited in place. `falls`: sorting by it begins with the largest. */
export const columns = [
  { name: 'listen' },
  { name: 'title', tag: 'title', sort: 'title' },
  { name: 'raga', tag: 'raga', sort: 'raga' },
  { name: 'taal', tag: 'taal', sort: 'taal' },
  { name: 'form', tag: 'form', sort: 'form' },
  { name: 'kind', tag: 'kind', sort: 'kind' },
  { name: 'laya', tag: 'laya', sort: 'laya' },
  { name: 'recordedOn', tag: 'recordedOn', sort: 'recorded', falls: true },
  { name: 'length', sort: 'longest', falls: true },
  { name: 'hearers' },
] as const satisfies readonly Column[];

export type ColumnName = 'listen' | TagField | 'length' | 'hearers';
export type Column = { name: ColumnName; tag?: TagField; sort?: 'title' | 'raga' | 'taal' | 'form' | 'kind' | 'laya' | 'recorded' | 'longest'; falls?: true };

/** What a row says of a tag, in words; '' where nothing is said. */
export const saidIn = (row: Row, tag: TagField): string => (tag === 'title' ? row.title : (row.names[tag] ?? ''));
