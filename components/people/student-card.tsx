'use client';

import type { QrLines } from '@/components/ui/qr-lines';
import { QrPicture } from '@/components/ui/qr-picture';
import { useWords } from '@/lib/i18n/client';

/** The school as it stands on a card: its name, its code, and the picture of the address where the code is typed already. */
export type CardSchool = { name: string; code: string; address: string; qr: QrLines };

type StudentCardProps = { school: CardSchool; name: string; pin: string };

/** A child's card: what they need to come in. Sized for paper, eight on an A4 sheet; dark on white in any theme. */
export function StudentCard({ school, name, pin }: StudentCardProps) {
  const t = useWords('peopleHand');
  return (
    <article data-print-whole data-card data-theme="light" className="flex items-center gap-4 rounded-medium border border-edge bg-white p-4 text-ink">
      <QrPicture code={school.qr} label={t('cardQr')} className="size-24 shrink-0 sm:size-28 print:size-[42mm]" />
      <div className="min-w-0 grow">
        <p className="truncate text-caption text-soft">{school.name}</p>
        <h3 className="font-title text-subtitle leading-tight break-words print:text-title">{name}</h3>
        <dl className="pt-2 text-small">
          <div className="flex flex-wrap gap-x-2">
            <dt className="text-soft">{t('cardCode')}</dt>
            <dd className="font-semibold tracking-wider whitespace-nowrap lining-nums tabular-nums">{school.code}</dd>
          </div>
          <div className="flex items-baseline gap-2">
            <dt className="text-soft">{t('cardPin')}</dt>
            <dd data-testid="pin" className="font-title text-title leading-8 tracking-[0.25em] lining-nums tabular-nums print:text-display print:leading-tight">
              {pin}
            </dd>
          </div>
        </dl>
        <p className="text-caption break-all text-soft">{school.address}</p>
      </div>
    </article>
  );
}
