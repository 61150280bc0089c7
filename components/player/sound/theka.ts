'use client';

import { keptSaHz } from '@/lib/music/sa';
import { placeAt, roundSeconds, type ThekaSetting } from '@/lib/music/theka-plan';
import { pcm, wavOf, type Pcm } from './wav';
import type { Rendered } from './render';
import { sustained } from './sustained';
import type { Struck } from './theka-rounds';

/** What is played: the taal itself, how, and the Sa the right drum is tuned to. */
export type Played = { taal: Struck & { slug: string }; setting: ThekaSetting; sa: string; cents: number };

type Sound = Rendered<'theka'>;

const line = sustained<Played, Sound>('theka', {
  render: (ask, { taal, setting, sa, cents }) => ask('theka', { taal: only(taal), setting, hz: drumHz(keptSaHz(sa, cents)) }),
  wav: ({ rate, pieces, order }, level) => {
    const sounds = pieces.map((samples) => pcm(samples, { rate, level }));
    return wavOf(order.map(([piece, samples]) => cut(sounds[piece] as Pcm, samples)));
  },
  // At the next matra, as the same matra of the new speed; another taal begins with its sam.
  follow: (next, before, place, sameTaal) => {
    const { matra, round, matrasAMinute } = placeAt(before.stretches, place);
    let until = ((Math.ceil(matra + 1e-6) - matra) * 60) / matrasAMinute;
    let comes = Math.ceil(matra + 1e-6);
    for (; until < SOON; comes++) until += 60 / matrasAMinute;
    const first = next.stretches[0] as Sound['stretches'][number];
    if (!sameTaal) {
      rounds = 0;
      return { wait: until, at: 0, fade: CUT };
    }
    rounds += round + Math.floor(comes / first.matras) - (first.units > 1 ? first.rounds : 0);
    // From its second unit on, the first rings on from nothing.
    const begin = first.units > 1 ? first.rounds * roundSeconds(first) : 0;
    return { wait: until, at: begin + ((comes % first.matras) * 60) / first.matrasAMinute, fade: CUT };
  },
  same: (one, other) => one.taal.slug === other.taal.slug,
});

const SOON = 0.25; // seconds: what comes sooner is let go
const CUT = 0.03;
let rounds = 0;

/** Plays a theka from sam until it is stopped. Call it from within a tap. `said`: its name in words. */
export function startTheka(played: Played, said: string): Promise<void> {
  rounds = 0;
  return line.start(played, said);
}

/** Plays it otherwise from the next matra on; does nothing while it is silent. */
export const changeTheka = (played: Played, said: string): void => line.change(played, said);

export const stopTheka = (): void => line.stop();
export const thekaLevel = (level: number): void => line.level(level);

/** Where it is now: matras after sam, which round (from 1), matras a minute; null while it is silent. As heard, from the sound's own clock. */
export function thekaNow(): { matra: number; round: number; matrasAMinute: number } | null {
  const [place, sound] = [line.place(), line.sound()];
  if (place === null || !sound) return null;
  const { matra, round, matrasAMinute } = placeAt(sound.stretches, place);
  return { matra, round: rounds + round + 1, matrasAMinute };
}

// A right drum is tuned to the Sa above middle C, or the one above that.
const drumHz = (saHz: number): number => (saHz < 200 ? saHz * 2 : saHz);

const only = ({ matras, bols, khali, vibhagStarts }: Struck): Struck => ({ matras, bols, khali, vibhagStarts });

const cut = (sound: Pcm, samples: number): Pcm => (samples === sound.samples ? sound : { ...sound, samples, blob: sound.blob.slice(0, samples * 2) });
