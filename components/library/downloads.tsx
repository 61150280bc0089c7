import { Download } from 'lucide-react';
import { buttonClass } from '@/components/ui/button';
import { Card, CardTitle } from '@/components/ui/card';
import { words } from '@/lib/i18n/server';

type Props = { id: string; title: string; original: { name: string; size: string } | null; playable: boolean };

/** A recording's files to keep: as it was sent, and the copy that plays on every phone. */
export function Downloads({ id, title, original, playable }: Props) {
  const t = words('library');
  if (!original && !playable) return null;
  return (
    <Card>
      <CardTitle>{t('files')}</CardTitle>
      <div className="flex flex-col gap-2">
        {playable && (
          <a href={`/library/${id}/audio`} download={`${title}.m4a`} className={buttonClass({ tone: 'wash', size: 'small', wide: true })}>
            <Download aria-hidden />
            {t('downloadPlayable')}
          </a>
        )}
        {original && (
          <>
            <a href={`/library/${id}/original`} download={original.name} className={buttonClass({ tone: 'wash', size: 'small', wide: true })}>
              <Download aria-hidden />
              {t('downloadOriginal')}
            </a>
            <p className="text-caption text-soft">
              {original.name} · {original.size}
            </p>
          </>
        )}
      </div>
    </Card>
  );
}
