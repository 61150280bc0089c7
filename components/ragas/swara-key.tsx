'use client';

import { clsx } from 'clsx';
import type { Step } from '@/lib/music/tuning';
import type { Script } from './listener';
import { Swara, useSaid } from './swara';

type Props = { step: Step; script: Script; lit: boolean; chief?: 'vadi' | 'samvadi'; onTap: () => void };

/** A swara one can tap to hear. It lights up while it sounds; vadi and samvadi are drawn as in the raga's face. */
export function SwaraKey({ step, script, lit, chief, onTap }: Props) {
  const said = useSaid();
  return (
    <button type="button" onClick={onTap} aria-label={said(step)} data-lit={lit || undefined} className={clsx(KEY, lit ? LIT : chief ? CHIEF[chief] : RESTING)}>
      <Swara step={step} script={script} />
    </button>
  );
}

const KEY = `inline-flex h-12 min-w-11 items-center justify-center rounded-small border px-1.5 font-title text-subtitle leading-none
  transition-colors duration-100`;
const RESTING = 'border-line bg-paper hover:bg-wash';
const LIT = 'border-kumkum bg-kumkum text-on-kumkum';
const CHIEF = { vadi: 'border-marigold bg-marigold-wash hover:bg-wash', samvadi: 'border-marigold bg-paper hover:bg-wash' };
