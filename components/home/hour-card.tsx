import { Card } from '@/components/ui/card';
import { Face, type FaceInput } from '@/components/ui/face';
import { words } from '@/lib/i18n/server';

/** A raga of this hour, and which of the day's eight parts it is. */
export type Hour = { name: string; devanagari?: string; face?: FaceInput; prahar: number };

/** The raga of the hour with its face: a small grace for the teacher. */
export function HourCard({ hour: { name, devanagari, face, prahar } }: { hour: Hour }) {
  const t = words('home');
  return (
    <Card className="flex items-center gap-4">
      <Face face={face} sung className="size-24 shrink-0 rounded-medium" />
      <div className="min-w-0">
        <p className="text-small text-soft">{t('hourLead', { part: t(`prahar.${String(prahar) as '1'}`) })}</p>
        <p className="font-title text-subtitle">{name}</p>
        {devanagari && (
          <p lang="hi" className="font-title text-soft">
            {devanagari}
          </p>
        )}
      </div>
    </Card>
  );
}
