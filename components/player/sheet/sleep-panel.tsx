'use client';

import { useWords } from '@/lib/i18n/client';
import { usePlayer } from '../player';
import { setSleep, SLEEPS } from '../sleep';
import { Choice, Choices } from './choice';

/** Falls asleep after a while, softly where the phone lets it. */
export function SleepPanel() {
  const t = useWords('player');
  const { sleep } = usePlayer();
  const left = typeof sleep === 'number' ? Math.max(1, Math.ceil((sleep - new Date().getTime()) / 60_000)) : 0;
  return (
    <>
      <p role="status" className="text-small text-soft">
        {sleep === null ? t('sleepHow') : sleep === 'end' ? t('sleepAtEnd') : t('sleepIn', { minutes: left })}
      </p>
      <Choices label={t('sleep')}>
        <Choice isChosen={sleep === null} onClick={() => setSleep(null)}>
          {t('sleepNot')}
        </Choice>
        {SLEEPS.map((minutes) => (
          <Choice key={minutes} isChosen={left > 0 && left === minutes} onClick={() => setSleep(minutes)}>
            {t('minutes', { minutes })}
          </Choice>
        ))}
        <Choice isChosen={sleep === 'end'} onClick={() => setSleep('end')}>
          {t('sleepEnd')}
        </Choice>
      </Choices>
    </>
  );
}
