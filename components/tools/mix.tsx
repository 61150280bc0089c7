'use client';

import { recordingLevel } from '@/components/player/sound/recording-level';
import { keepSound, soundSettings, useSoundSettings } from '@/components/player/sound/sound-settings';
import { tanpuraLevel } from '@/components/player/sound/tanpura';
import { thekaLevel } from '@/components/player/sound/theka';
import { usePlayer } from '@/components/player/player';
import { useWords } from '@/lib/i18n/client';
import { Range } from './range';

/** How loud each is beside the others: tanpura, theka, and the recording that is in the player. */
export function Mix() {
  const t = useWords('sound');
  const { levels } = useSoundSettings();
  const { track } = usePlayer();
  const set = { tanpura: tanpuraLevel, theka: thekaLevel, recording: recordingLevel };
  const rows = [
    { what: 'tanpura', label: t('tanpura') },
    { what: 'theka', label: t('theka') },
    ...(track ? [{ what: 'recording' as const, label: track.title }] : []),
  ] as const;
  return (
    <div className="py-3">
      <div className="flex flex-col gap-2">
        {rows.map(({ what, label }) => (
          <Range
            key={what}
            label={label}
            value={levels[what]}
            from={0}
            to={1}
            step={0.05}
            said={`${Math.round(levels[what] * 100)} %`}
            onChange={(level) => {
              keepSound({ levels: { ...soundSettings().levels, [what]: level } });
              set[what](level);
            }}
          />
        ))}
      </div>
      {!track && <p className="pt-2 text-small text-soft">{t('mixRecording')}</p>}
    </div>
  );
}
