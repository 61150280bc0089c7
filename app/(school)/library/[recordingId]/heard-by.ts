import type { Formats } from '@/lib/i18n/formats';
import { words } from '@/lib/i18n/server';
import type { RecordingDetails } from '@/lib/library/shared';

/** Who hears a recording: "Everyone in the school", "Monday batch", "Asha and Ravi". */
export function heardByInWords({ visibility, batches, people }: RecordingDetails, { list }: Pick<Formats, 'list'>): string {
  const t = words('library');
  if (visibility === 'everyone') return t('heardByEveryone');
  const names = visibility === 'batches' ? batches.map(({ name }) => name) : people.map(({ callName }) => callName);
  return names.length ? list(names) : t('heardByNobody');
}
