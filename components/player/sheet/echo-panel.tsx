'use client';

import { useWords } from '@/lib/i18n/client';
import { practise, usePlayer } from '../player';
import { ECHOES, isSameEcho } from '../practice/offered';
import { Choice, Choices } from './choice';
import { useEchoName } from './use-echo-name';

/** The silence after each time, for the child to sing it. */
export function EchoPanel() {
  const t = useWords('player');
  const { practice } = usePlayer();
  const echoName = useEchoName();
  return (
    <>
      <p className="text-small text-soft">{t('echoHow')}</p>
      <Choices label={t('echo')}>
        {ECHOES.map((echo) => (
          <Choice key={echoName(echo)} isChosen={isSameEcho(echo, practice.echo)} onClick={() => practise({ echo })}>
            {echoName(echo)}
          </Choice>
        ))}
      </Choices>
      {practice.echo && !practice.on && <p className="text-small text-soft">{t('needsLoop')}</p>}
    </>
  );
}
