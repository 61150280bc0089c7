'use client';

import { useWords } from '@/lib/i18n/client';
import { setSpeed, usePlayer } from '../player';
import { SPEEDS } from '../player-state';
import { speedName } from '../speed-name';
import { Choice, Choices } from './choice';
import { LadderChoice } from './ladder-choice';

/** Every speed in one tap, and the ladder that makes it faster by itself. */
export function SpeedPanel() {
  const t = useWords('player');
  const { speed, practice } = usePlayer();
  return (
    <>
      <Choices label={t('speed')}>
        {SPEEDS.map((one) => (
          <Choice key={one} isChosen={!practice.ladder && one === speed} onClick={() => setSpeed(one)}>
            {t('speedNamed', { speed: speedName(one) })}
          </Choice>
        ))}
      </Choices>
      <LadderChoice />
    </>
  );
}
