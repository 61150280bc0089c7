import { words } from '@/lib/i18n/server';
import type { Readiness } from './shelf-recording';
import { type Preparing, TryAgain } from './try-again';

/** Why a recording does not play yet, and for a teacher what to do about it; nothing where it plays. */
export function ReadinessLine({ id, readiness, hand }: { id: string; readiness: Readiness; hand?: Preparing }) {
  const t = words('library');
  if (readiness.state === 'ready') return null;
  if (readiness.state === 'waiting') return <span className="block text-marigold-ink">{t('preparationWaits')}</span>;
  if (readiness.state === 'working') return <span className="block text-marigold-ink">{t('preparing', { percent: readiness.percent })}</span>;
  return (
    <span className="block text-kumkum">
      {hand ? t('failedBecause', { why: readiness.why }) : t('failed')} {hand && <TryAgain id={id} prepareAgain={hand.prepareAgain} />}
    </span>
  );
}
