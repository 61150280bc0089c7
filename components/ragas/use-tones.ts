'use client';

import { sound } from '@/components/player/sound/sounding';
import type { Stage } from '@/components/player/sound/stage';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';
import { saHz } from '@/lib/music/sa';
import { lineSchedule } from '@/lib/music/schedule';
import { frequencyOf, type Step } from '@/lib/music/tuning';
import { useListener } from './listener';

/** What can be made to sound for this listener, in their Sa. `strings`: the tanpura's first string, for the drone beneath. */
export function useTones(firstString?: string | null) {
  const t = useWords('ragaSounds');
  const { sa, pace, drone } = useListener();
  const hz = saHz(sa.slice(0, -1), Number(sa.at(-1))) ?? 138.6;

  async function begin(...given: Parameters<typeof sound>) {
    if (!(await sound(...given))) toast(t('noSound'));
  }

  return {
    hz,
    swara: (id: string, step: Step, part: number) =>
      begin(id, (stage, { lit, done }) => {
        lit(part);
        stage.swara(frequencyOf(step, hz), done);
      }),
    line: (id: string, line: readonly (Step | null)[]) =>
      begin(id, (stage, told) => {
        if (drone) beneath(stage);
        stage.line(lineSchedule(line, pace, hz), told);
      }),
    theka: (id: string, job: (stage: Stage, told: { lit: (part: number | null) => void }) => void) => begin(id, job),
  };

  function beneath(stage: Stage) {
    const first = frequencyOf({ swara: firstString ?? 'P', octave: -1 }, hz);
    stage.drone([first, hz, hz, hz / 2]);
  }
}
