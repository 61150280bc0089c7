'use client';

import { elementPair, volumeCanBeSet } from './element-pair';
import { rendered } from './renderer';
import { soundSettings } from './sound-settings';
import { announceTools, stopsBy } from './tools-session';
import { tellTool, type Tool, toolsNow } from './tools-state';

/** How one sound gives way to the next: after how long, from which second of the new one, in how long (all in seconds). */
type Passage = { wait: number; at: number; fade: number };

type Kind<Setting, Sound> = {
  render: (ask: typeof rendered, setting: Setting) => Promise<Sound>;
  /** The sound as an hour of WAV, `level` times as loud. */
  wav: (sound: Sound, level: number) => Blob;
  /** How the next sound follows what is at `place` (seconds) of the one before. */
  follow: (next: Sound, before: Sound, place: number, same: boolean) => Passage;
  /** Whether two settings are of one thing, whose place is kept. */
  same?: (one: Setting, other: Setting) => boolean;
};

/** What sounds on and on, in two `<audio>` elements, while it is tuned and set otherwise. Made once for each tool, at module level. */
export function sustained<Setting, Sound>(tool: Tool, { render, wav, follow, same = () => true }: Kind<Setting, Sound>) {
  let pair: ReturnType<typeof elementPair> | undefined;
  let [turn, now] = [0, undefined as { setting: Setting; sound: Sound } | undefined];
  let later: ReturnType<typeof setTimeout> | undefined;
  const isOn = () => ['coming', 'sounds'].includes(toolsNow()[tool].status);

  async function become(setting: Setting, known?: Sound) {
    const mine = ++turn;
    try {
      const sound = known ?? (await render(rendered, setting));
      const blob = wav(sound, volumeCanBeSet() ? 1 : loudness());
      if (mine !== turn || !pair) return;
      const before = now;
      const way = before && follow(sound, before.sound, pair.place(), same(before.setting, setting));
      const called = performance.now();
      const { go } = await pair.prepare(blob, way?.at);
      const left = (way?.wait ?? 0) * 1_000 - (performance.now() - called) - LEAD;
      if (left > 0) await new Promise((done) => setTimeout(done, left));
      if (mine !== turn) return;
      now = { setting, sound };
      await go(way?.fade ?? 0);
      if (mine === turn) tellTool(tool, { status: 'sounds' });
    } catch {
      if (mine === turn) fall('failed');
    }
  }

  function fall(status: 'off' | 'failed') {
    turn += 1;
    clearTimeout(later);
    now = undefined;
    pair?.stop(LEAVING);
    tellTool(tool, { status });
    announceTools();
  }

  const stop = () => {
    if (isOn()) fall('off');
  };
  stopsBy(tool, stop);
  return {
    start: async (setting: Setting, said: string) => {
      pair ??= elementPair(tool, () => fall('off'));
      pair.arm();
      clearTimeout(later);
      if (volumeCanBeSet()) pair.level(loudness());
      tellTool(tool, { status: 'coming', said });
      announceTools();
      await become(setting);
    },
    change: (setting: Setting, said: string) => {
      if (!isOn()) return;
      tellTool(tool, { said });
      clearTimeout(later);
      later = setTimeout(() => void become(setting), SETTLE);
    },
    stop,
    level: (level: number) => {
      if (volumeCanBeSet()) return pair?.level(level ** 2);
      clearTimeout(later);
      later = setTimeout(() => now && void become(now.setting, now.sound), SETTLE);
    },
    place: () => (now && pair && toolsNow()[tool].status === 'sounds' ? pair.place() : null),
    setting: () => now?.setting,
    sound: () => now?.sound,
  };

  // As loud as it is heard, not as it is measured.
  function loudness() {
    return soundSettings().levels[tool] ** 2;
  }
}

const SETTLE = 160; // ms until a slider is thought to rest
const LEAD = 25; // ms an element needs to begin
const LEAVING = 0.35; // seconds
