'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import type { Camera } from './camera';
import { fineLevels } from './fine-levels';
import { barSeconds } from './grid';
import { barsInSight, type Mark, paint } from './paint';
import { sharpened } from './canvas-size';
import { paletteOf } from './palette';
import { steadyPlace } from './steady-place';
import { useFrames } from './use-frames';
import type { Loop } from './view';

type CloseUpProps = { of: Camera; address?: string; peaks: readonly number[]; loop: Loop | null; marks: readonly Mark[] };

/** A part of the waveform from near: what is in sight, drawn anew as it moves; finer as finer levels come from `address`. */
export function CloseUp({ of, address, peaks, loop, marks }: CloseUpProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const sources = useRef<Sources>(null);
  const wake = useFrames(canvas, (ms) => {
    if (!sources.current || !canvas.current) return false;
    const { steady, fine } = sources.current;
    const place = steady.place();
    const isMoving = of.frame(ms, { place, loop, moves: steady.moves(), calm: matchMedia('(prefers-reduced-motion: reduce)').matches });
    const { context, width, height } = sharpened(canvas.current);
    const { depth, first, last } = barsInSight(of.view(), width);
    fine.want(depth, first, last);
    const level = (deep: number, bar: number) => fine.level(deep, bar) ?? roughly(peaks, of.length(), barSeconds(deep), bar);
    paint(context, { width, height }, { view: of.view(), place, length: of.length(), loop, marks, level }, paletteOf(canvas.current));
    return isMoving || steady.moves();
  });
  const woken = useEffectEvent(wake);

  useEffect(() => {
    const steady = steadyPlace(woken);
    const fine = fineLevels(address, woken);
    const stop = of.subscribe(woken);
    sources.current = { steady, fine };
    woken();
    return () => [steady.end, fine.end, stop].forEach((end) => end());
  }, [of, address]);
  useEffect(woken);

  return <canvas ref={canvas} aria-hidden className="absolute inset-0 size-full" />;
}

type Sources = { steady: ReturnType<typeof steadyPlace>; fine: ReturnType<typeof fineLevels> };

// Of the coarse peaks (0–100), until the fine levels are here.
function roughly(peaks: readonly number[], length: number, seconds: number, bar: number): number {
  const peak = peaks[Math.min(peaks.length - 1, Math.floor((((bar + 0.5) * seconds) / length) * peaks.length))];
  return (peak ?? 0) * 2.55;
}
