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
  const face = { aroha, avaroha, vadi, samvadi, prahar: (hour === null ? prahar[0] : praharOf(hour)) ?? null };
  return (
    <div className={FRAME}>
      <RagaFace face={face} sung className="absolute top-1/2 left-1/2 size-[max(100cqw,100cqh)] -translate-1/2 desk:size-[max(112cqw,100cqh)]" />
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

const FRAME = `relative h-44 overflow-hidden [container-type:size] [@media(max-height:640px)]:h-24 desk:sticky desk:top-0 desk:h-dvh`;
