'use client';

import { TrendingUp } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useWords } from '@/lib/i18n/client';
import { practise, usePlayer } from '../player';
import { toggleLadder } from '../practice/practising';
import { FIRST_LADDER } from '../practice/offered';
import type { Ladder } from '../practice/wish';
import { speedName } from '../speed-name';

const OFFERED = { start: [0.5, 0.6, 0.75, 0.9, 1], step: [0.05, 0.1, 0.25], every: [1, 2, 3, 5, 10], goal: [0.75, 0.9, 1, 1.1, 1.25, 1.5] } as const;

/** A little faster after every few times, said as a sentence; its four numbers can be chosen once it is on. */
export function LadderChoice() {
  const t = useWords('player');
  const { practice } = usePlayer();
  const { ladder, on } = practice;
  const { every, start, goal } = ladder ?? FIRST_LADDER;
  const named = (speed: number) => (speed === 1 ? t('asRecorded') : t('speedNamed', { speed: speedName(speed) }));
  const choose = (part: Partial<Ladder>) => {
    const wanted = { ...(ladder ?? FIRST_LADDER), ...part };
    practise({ ladder: { ...wanted, goal: Math.max(wanted.start, wanted.goal) } });
  };
  const names = { start: named, goal: named, step: (by: number) => t('percent', { by }), every: (times: number) => t('everyTimes', { times }) };
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      <p>{t('ladderSays', { every, start: named(start), goal: named(goal) })}</p>
      <Button tone="wash" size="small" icon={<TrendingUp aria-hidden />} aria-pressed={ladder !== null} onClick={toggleLadder} className="self-start">
        {t(ladder ? 'ladderStop' : 'ladderStart')}
      </Button>
      {ladder && !on && <p className="text-small text-soft">{t('needsLoop')}</p>}
      {ladder && (
        <div className="grid grid-cols-2 gap-3">
          {(['start', 'goal', 'step', 'every'] as const).map((which) => (
            <Field key={which} name={which} label={t(LABELS[which])}>
              <Select value={ladder[which]} onChange={(event) => choose({ [which]: Number(event.target.value) })}>
                {OFFERED[which].map((value) => (
                  <option key={value} value={value}>
                    {names[which](value)}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      )}
    </div>
  );
}

const LABELS = { start: 'ladderFrom', goal: 'ladderTo', step: 'ladderBy', every: 'ladderEvery' } as const;
