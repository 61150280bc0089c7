'use client';

import { useEffect, useRef } from 'react';

const EVERY = 100; // ms
const STEP = 5; // px a bar, of which three are drawn

/** The last seconds of a recording as bars that grow at the right. Takes what reads its levels (0–100, ten a second). */
export function LiveWave({ levels, moving }: { levels: () => readonly number[]; moving: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const draw = () => canvas.current && drawn(canvas.current, levels());
    draw();
    const timer = setInterval(draw, moving ? EVERY : 10 * EVERY); // at rest only because day may turn to night
    return () => clearInterval(timer);
  }, [levels, moving]);
  return <canvas ref={canvas} aria-hidden className="h-24 w-full text-kumkum" />;
}

function drawn(canvas: HTMLCanvasElement, levels: readonly number[]) {
  const brush = canvas.getContext?.('2d');
  const { clientWidth: width, clientHeight: height } = canvas;
  if (!brush || width === 0) return;
  const dots = window.devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * dots)) [canvas.width, canvas.height] = [Math.round(width * dots), Math.round(height * dots)];
  brush.setTransform(dots, 0, 0, dots, 0, 0);
  brush.clearRect(0, 0, width, height);
  brush.fillStyle = getComputedStyle(canvas).color;
  const room = Math.floor(width / STEP);
  const last = levels.slice(-room);
  for (let bar = 0; bar < room; bar++) {
    const level = last[bar - (room - last.length)] ?? 0;
    const tall = Math.max(2, (level / 100) * height);
    brush.globalAlpha = level > 0 ? 1 : 0.3;
    brush.fillRect(bar * STEP + 1, (height - tall) / 2, 3, tall);
  }
}
