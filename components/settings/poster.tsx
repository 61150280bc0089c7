import type { QrLines } from '@/components/ui/qr-lines';
import { QrPicture } from '@/components/ui/qr-picture';
import { words } from '@/lib/i18n/server';

/** One A4 sheet: the way into the school for every child who has a PIN. */
export function Poster({ school }: { school: { name: string; code: string; address: string; qr: QrLines } }) {
  const t = words('settings');
  return (
    <section data-sheet data-theme="light" className="mx-auto flex max-w-xl flex-col items-center gap-6 rounded-large border border-line bg-white p-8 text-center text-ink print:border-0">
      <h2 className="font-title text-display text-balance">{school.name}</h2>
      <p className="text-lead">{t('posterScan')}</p>
      <QrPicture code={school.qr} label={t('posterQr')} className="size-64" />
      <p className="text-lead">{t('posterType', { address: school.address.replace(/\/s\/.*/, '') })}</p>
      <p className="font-title text-display tracking-[0.2em] lining-nums tabular-nums">{school.code}</p>
    </section>
  );
}
