'use client';

import { clsx } from 'clsx';
import { useEffect, useRef } from 'react';

/** The strings of the tanpura over its wood, each named; the one that was plucked swings. Takes their names in the order they are plucked. */
export function TanpuraPicture({ names, sounds, className }: { names: readonly string[]; sounds: boolean; className?: string }) {
  const strings = useRef<(SVGGElement | null)[]>([]);
  useEffect(() => {
    if (!sounds || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    let stop: (() => void) | undefined = () => undefined;
    void import('./swing').then(({ swing }) => stop && (stop = swing(strings.current)), () => undefined);
    return () => {
      stop?.();
      stop = undefined;
    };
  }, [sounds]);
  const place = (string: number) => 200 + (string - (names.length - 1) / 2) * 74;
  return (
    <svg aria-hidden viewBox="0 0 400 188" preserveAspectRatio="xMidYMid meet" className={clsx('block overflow-visible', className)}>
      <circle cx="200" cy="262" r="232" className="fill-white/5" />
      <circle cx="200" cy="270" r="196" className="fill-white/5" />
      <path d="M70 134H330" className="stroke-marigold" strokeWidth="5" strokeLinecap="round" />
      <path d="M78 22H322" className="stroke-white/30" strokeWidth="2" strokeLinecap="round" />
      {names.map((name, string) => (
        <g key={string} ref={(line) => void (strings.current[string] = line)} className="tanpura-string">
          <path d={`M${place(string)} 22V134`} />
          <ellipse cx={place(string)} cy="78" rx="7" ry="56" />
          <circle cx={place(string)} cy="22" r="4" />
          <text x={place(string)} y="164" textAnchor="middle" className="font-title">
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
