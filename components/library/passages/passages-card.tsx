import type { Track } from '@/components/player/track';
import { Card, CardTitle } from '@/components/ui/card';
import { words } from '@/lib/i18n/server';
import { clock } from '@/lib/i18n/clock';
import type { PassageRow } from '@/lib/library/passages-shared';
import { AddPassage } from './add-passage';
import type { PassageHand } from './passage-hand';
import { PassageMenu } from './passage-menu';
import { PlayPiece } from './play-piece';

type Props = { recordingId: string; passages: readonly PassageRow[]; track?: Track; hand: PassageHand; teaches: boolean };

/** The named pieces of a recording, each to be played at once; and the way to name another. */
export function PassagesCard({ recordingId, passages, track, hand, teaches }: Props) {
  const t = words('sheet');
  const add = track && <AddPassage recordingId={recordingId} track={track} hand={hand} teaches={teaches} />;
  if (passages.length === 0 && !add) return null;
  return (
    <Card>
      <CardTitle end={add}>{t('passages')}</CardTitle>
      {passages.length === 0 && <p className="text-small text-soft">{t(teaches ? 'noPassages' : 'noPassagesYet')}</p>}
      <ul className="-mx-2 divide-y divide-line empty:hidden">
        {passages.map((passage) => {
          const times = t('fromTo', { from: clock(passage.fromMs / 1000), to: clock(passage.toMs / 1000) });
          return (
            <li key={passage.id} className="flex min-h-14 items-center gap-3 px-2 py-1.5">
              {track && <PlayPiece track={track} label={t('playPiece', { name: passage.label, times })} from={passage.fromMs / 1000} to={passage.toMs / 1000} speed={passage.speed} />}
              <p className="min-w-0 grow leading-snug">
                <span className="font-semibold">{passage.label}</span>
                <span className="block text-small text-soft tabular-nums">
                  {times}
                  {passage.speed !== 1 && ` · ${t('speed', { speed: passage.speed })}`}
                  {!passage.shared && ` · ${t('onlyYou')}`}
                </span>
              </p>
              {passage.own && <PassageMenu recordingId={recordingId} passage={passage} track={track} hand={hand} />}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
