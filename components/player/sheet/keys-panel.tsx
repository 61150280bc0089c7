'use client';

import { useWords } from '@/lib/i18n/client';

// docs/player.md has the same list, and components/player/player-keys.ts does them.
const KEYS = [
  ['␣', 'keyPlay'],
  ['← →', 'keySkip'],
  ['A', 'fromHere'],
  ['B', 'toHere'],
  ['L', 'keyLoop'],
  ['X', 'clearLoop'],
  ['[ ]', 'keyBegin'],
  ['{ }', 'keyEnd'],
  ['− +', 'keySpeed'],
  ['E', 'echo'],
  ['F', 'ladderStart'],
  ['N P', 'keyNext'],
  ['0', 'keyStart'],
  ['?', 'keys'],
] as const;

/** What each key does while the player is open. */
export function KeysPanel() {
  const t = useWords('player');
  return (
    <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
      {KEYS.map(([key, what]) => (
        <div key={key} className="col-span-2 grid grid-cols-subgrid items-baseline">
          <dt>
            <kbd className="rounded-small border border-edge px-2 py-0.5 text-small font-semibold">{key}</kbd>
          </dt>
          <dd>{t(what)}</dd>
        </div>
      ))}
    </dl>
  );
}
