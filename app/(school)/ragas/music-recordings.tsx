import Link from 'next/link';
import { RecordingList } from '@/components/library/recording-list';
import { shelfAddress } from '@/components/library/shelf-address';
import { ButtonLink } from '@/components/ui/button';
import type { Viewer } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { recordings } from '@/lib/library';
import { schoolFormats } from '../library/school-formats';
import { shelfRecording } from '../library/shelf-recording';

const FIRST = 5;

/** The school's recordings in a raga or taal: the newest few, and the way to all of them. */
export async function MusicRecordings({ viewer, of, name }: { viewer: Viewer; of: { raga: string } | { taal: string }; name: string }) {
  const t = words('ragas');
  const [{ recordings: rows, total }, formats] = await Promise.all([recordings(viewer, { ...of, take: FIRST }), schoolFormats(viewer)]);
  if (total === 0)
    return (
      <div className="flex flex-wrap items-center gap-4">
        <p className="text-soft">{t('noneYet')}</p>
        {viewer.role === 'teacher' && (
          <ButtonLink href="/library/add" tone="wash" size="small">
            {t('addRecording')}
          </ButtonLink>
        )}
      </div>
    );
  return (
    <div className="flex flex-col gap-3">
      <RecordingList label={name} recordings={rows.map((row) => shelfRecording(row, formats))} faces={'taal' in of} />
      <Link
        href={shelfAddress('raga' in of ? of : { by: 'taal', ...of })}
        prefetch={false}
        className="inline-flex min-h-11 w-fit items-center font-medium text-kumkum underline-offset-4 hover:underline"
      >
        {t('allOurs', { count: total })}
      </Link>
    </div>
  );
}
