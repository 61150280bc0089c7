import { barSeconds } from './grid';

const TILE = 512; // bars
const KEPT = 200; // tiles, 100 kB
const PATIENCE = 80; // ms: what is passed by on the way is not asked for
const AGAIN = 4000; // ms, after no answer

type Tile = { levels?: Uint8Array; failedAt?: number };
export type FineLevels = ReturnType<typeof fineLevels>;

/**
 * The waveform as far as it has come from the server, in tiles of 512 bars at each depth (grid.ts). Takes where it is asked for, and what to do when
 * more has come. `level` gives a bar (0–255) from the nearest depth that is here, or undefined; `want` asks for what will be drawn.
 */
export function fineLevels(address: string | undefined, onArrival: () => void) {
  const tiles = new Map<string, Tile>();
  const ending = new AbortController();
  let wanted: [depth: number, first: number, last: number] | undefined;

  function level(depth: number, bar: number): number | undefined {
    const here = known(depth, bar) ?? pair(known(depth - 1, bar * 2), known(depth - 1, bar * 2 + 1));
    if (here !== undefined) return here;
    for (let up = 1; up <= 6; up += 1) {
      const coarser = known(depth + up, Math.floor(bar / 2 ** up));
      if (coarser !== undefined) return coarser;
    }
    return undefined;
  }

  const known = (depth: number, bar: number) => tiles.get(`${depth} ${Math.floor(bar / TILE)}`)?.levels?.[bar % TILE];

  function want(depth: number, first: number, last: number) {
    if (!address || ending.signal.aborted) return;
    if (!wanted) setTimeout(ask, PATIENCE);
    wanted = [depth, first, last];
  }

  function ask() {
    const [depth, first, last] = wanted as [number, number, number];
    wanted = undefined;
    for (let tile = Math.floor(Math.max(0, first) / TILE); tile <= Math.floor(last / TILE); tile += 1) {
      const name = `${depth} ${tile}`;
      const { failedAt } = tiles.get(name) ?? { failedAt: 0 };
      if (failedAt !== undefined && Date.now() - failedAt > AGAIN) void bring(name, depth, tile);
    }
  }

  async function bring(name: string, depth: number, tile: number) {
    tiles.set(name, {});
    const span = TILE * barSeconds(depth);
    try {
      const answer = await fetch(`${address}?from=${tile * span}&to=${(tile + 1) * span}&bars=${TILE}`, { signal: ending.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      tiles.set(name, { levels: new Uint8Array(await answer.arrayBuffer()) });
      if (tiles.size > KEPT) tiles.delete(tiles.keys().next().value as string);
      onArrival();
    } catch {
      tiles.set(name, { failedAt: Date.now() }); // what is coarser is seen meanwhile
    }
  }

  return { level, want, end: () => ending.abort() };
}

const pair = (one: number | undefined, other: number | undefined) => (one === undefined || other === undefined ? undefined : Math.max(one, other));
