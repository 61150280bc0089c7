'use client';

import { clsx } from 'clsx';
import { useEffect, useRef } from 'react';
import { stringNow } from '@/components/player/sound/tanpura';

/** The strings of the tanpura over its wood, each named; the one that was plucked swings. Takes their names in the order they are plucked. */
export function TanpuraPicture({ names, sounds, className }: { names: readonly string[]; sounds: boolean; className?: string }) {
  const strings = useRef<(SVGGElement | null)[]>([]);
  useEffect(() => {
    if (!sounds || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const all = strings.current;
    const swing = () => {
      const now = stringNow();
      all.forEach((line, string) => {
        const since = now && (now.string === string ? now.since : null);
        line?.style.setProperty('--swing', since === null ? '0' : (Math.exp(-since * 1.9) * Math.cos(since * 60)).toFixed(3));
        line?.toggleAttribute('data-lit', since !== null);
      });
      frame = requestAnimationFrame(swing);
    };
    let frame = requestAnimationFrame(swing);
    return () => {
      cancelAnimationFrame(frame);
      for (const line of all) line?.removeAttribute('data-lit');
    };
  }, [sounds]);
  const place = (string: number) => 200 + (string - (names.length - 1) / 2) * 74;
  return (
    <svg aria-hidden viewBox="0 0 400 188" preserveAspectRatio="xMidYMid slice" className={clsx('block', className)}>
      <path d="M-20 206C40 96 360 96 420 206Z" className="fill-white/8" />
      <path d="M-20 214C60 128 340 128 420 214Z" className="fill-white/8" />
      <path d="M64 132H336" className="stroke-marigold" strokeWidth="5" strokeLinecap="round" opacity=".9" />
      <path d="M64 26H336" className="stroke-white/30" strokeWidth="2" strokeLinecap="round" />
      {names.map((name, string) => (
        <g key={string} ref={(line) => void (strings.current[string] = line)} className="tanpura-string">
          <path d={`M${place(string)} 26V132`} />
          <ellipse cx={place(string)} cy="79" rx="7" ry="53" />
          <text x={place(string)} y="164" textAnchor="middle" className="font-title">
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
