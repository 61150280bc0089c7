import { clsx } from 'clsx';
import { RagaFace } from '@/components/ui/raga-face';
import { words } from '@/lib/i18n/server';
import { praharOf, ragaOfTheHour } from '@/lib/music/hour-of-day';
import { ragaBySlug } from '@/lib/music/ragas';

/**
 * The picture at the door: the face of the raga whose hour it is, drawing itself once. Takes the hour at the school (0–23); where
 * there is no school yet it is Bhupali, the first raga a child learns and the app's own mark.
 */
export function HourFace({ hour }: { hour: number | null }) {
  const raga = (hour !== null && ragaOfTheHour(hour)) || ragaBySlug('bhupali');
  if (!raga) return null;
  const { aroha, avaroha, vadi, samvadi, prahar } = raga;
  const part = (hour === null ? prahar[0] : praharOf(hour)) ?? null;
  return (
    <div className={clsx(`face prahar-${part ?? 0}`, FRAME)}>
      <RagaFace face={{ aroha, avaroha, vadi, samvadi, prahar: part }} sung className={LINES} />
    </div>
  );
}

/** “Evening, the hour of Yaman · यमन”: a small grace above the greeting. */
export function HourLine({ hour }: { hour: number | null }) {
  const raga = hour === null ? undefined : ragaOfTheHour(hour);
  if (hour === null || !raga) return null;
  return (
    <p className="text-small text-soft">
      {words('welcome')('hour', { part: String(praharOf(hour)), raga: raga.name })}
      <span lang="hi" className="font-title">
        {' · '}
        {raga.devanagari}
      </span>
    </p>
  );
}

// On phones the upper half, Sa on top; on desks all of it.
const FRAME = `relative h-44 overflow-hidden [container-type:size] dark:brightness-90 [@media(max-height:640px)]:h-24 desk:sticky desk:top-0
  desk:h-dvh desk:[@media(max-height:640px)]:h-dvh`;

const LINES = `absolute top-0 left-1/2 size-[100cqw] max-w-[30rem] -translate-x-1/2 -translate-y-[7%] bg-none desk:top-1/2
  desk:size-[min(100cqw,92cqh)] desk:max-w-none desk:-translate-y-1/2`;
