'use client';

import { Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { clock } from '@/lib/i18n/clock';
import { useWords } from '@/lib/i18n/client';
import type { Sound, Take } from './take';
import { theShelf } from './the-shelf';
import { usePiecePlayer } from './use-piece-player';
import { whenInWords } from './when-in-words';

type Props = { takes: readonly Take[]; timeZone: string; onKeep: (take: Take) => void; onGone: () => unknown };

/** Takes that were not finished, each to be kept, heard or thrown away. */
export function OpenTakes({ takes, ...rest }: Props) {
  const t = useWords('recorder');
  return (
    <ul aria-label={t('openTakes')} className="flex flex-col gap-3">
      {takes.map((take) => (
        <OpenTake key={take.id} take={take} {...rest} />
      ))}
    </ul>
  );
}

function OpenTake({ take, timeZone, onKeep, onGone }: Omit<Props, 'takes'> & { take: Take }) {
  const t = useWords('recorder');
  const [sound, setSound] = useState<Sound>();
  const [asking, setAsking] = useState(false);
  const [now] = useState(() => Date.now());
  const length = clock(take.lengthMs / 1000);
  const { which, time, day } = whenInWords(take.startedAt, { now, timeZone, locale: document.documentElement.lang || 'en' });
  return (
    <li className="animate-rise rounded-large bg-marigold-wash p-5">
      <p className="pb-3 font-medium">{t('notFinished', { length, when: t(`when.${which}`, { time, day }) })}</p>
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="wash" size="small" className="bg-card!" onClick={() => onKeep(take)}>
          {t('keep')}
        </Button>
        {sound ? (
          <Listening take={take} sound={sound} />
        ) : (
          <Button tone="quiet" size="small" icon={<Play aria-hidden />} onClick={() => void theShelf.sound(take).then(setSound)}>
            {t('listen')}
          </Button>
        )}
        <Button tone="quiet" size="small" onClick={() => setAsking(true)}>
          {t('throwAway')}
        </Button>
      </div>
      <ConfirmDialog open={asking} onOpenChange={setAsking} title={t('throwAwayTitle')} confirm={t('throwAway')} onConfirm={thrownAway}>
        {t('againText', { length })}
      </ConfirmDialog>
    </li>
  );

  async function thrownAway() {
    await theShelf.forget(take.id);
    await onGone();
  }
}

function Listening({ take, sound }: { take: Take; sound: Sound }) {
  const t = useWords('recorder');
  const { playing, toggle } = usePiecePlayer(sound.blob, { fromMs: 0, toMs: take.lengthMs }, { atOnce: true });
  return (
    <Button tone="quiet" size="small" icon={playing ? <Pause aria-hidden /> : <Play aria-hidden />} onClick={toggle}>
      {t(playing ? 'pausePreview' : 'listen')}
    </Button>
  );
}
