import { type Asked, RENDERINGS, type Rendering } from './render';

// A worker of its own: it is asked for a rendering, and answers with samples under the number it was asked by.
addEventListener('message', ({ data }: MessageEvent<{ id: number; what: Rendering; asked: never }>) => {
  const { id, what, asked } = data;
  const rendered = (RENDERINGS[what] as (asked: Asked<Rendering>) => object)(asked);
  postMessage({ id, rendered });
});
