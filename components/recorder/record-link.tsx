import { Mic } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { words } from '@/lib/i18n/server';

/** The teacher's one tap to the recorder. */
export function RecordLink({ tone = 'kumkum' }: { tone?: 'kumkum' | 'wash' }) {
  return (
    <ButtonLink href="/record" tone={tone} icon={<Mic aria-hidden />} prefetch={false}>
      {words('recorder')('title')}
    </ButtonLink>
  );
}
