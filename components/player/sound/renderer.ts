'use client';

import type { Asked, Rendered, Rendering } from './render';

/** Renders in a worker, so that the page goes on; where there is none, here and now. Rejects when its code could not be fetched. */
export async function rendered<R extends Rendering>(what: R, asked: Asked<R>): Promise<Rendered<R>> {
  try {
    return await besides(what, asked);
  } catch {
    const { RENDERINGS } = await import('./render');
    return (RENDERINGS[what] as (asked: Asked<R>) => Rendered<R>)(asked);
  }
}

type Waiting = { done: (rendered: never) => void; failed: (why: unknown) => void };

let worker: Worker | undefined;
let asking = 0;
const waiting = new Map<number, Waiting>();

function besides<R extends Rendering>(what: R, asked: Asked<R>): Promise<Rendered<R>> {
  return new Promise((done, failed) => {
    worker ??= begun();
    waiting.set(++asking, { done, failed });
    worker.postMessage({ id: asking, what, asked });
  });
}

function begun(): Worker {
  const made = new Worker(new URL('./render-worker.ts', import.meta.url), { type: 'module' });
  made.onmessage = ({ data }: MessageEvent<{ id: number; rendered: never }>) => {
    waiting.get(data.id)?.done(data.rendered);
    waiting.delete(data.id);
  };
  made.onerror = (event) => {
    event.preventDefault();
    worker = undefined;
    for (const { failed } of waiting.values()) failed(event);
    waiting.clear();
  };
  return made;
}
