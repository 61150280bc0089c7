'use client';

import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { Camera } from './camera';
import { type Loop, secondsAt, type View } from './view';

type Does = {
  /** A tap, or the place drawn along while all is in sight. */
  seek: (seconds: number) => void;
  /** Whether a drag marks a piece. */
  choosing: boolean;
  choose: (piece: Loop | null, isDone: boolean) => void;
};

/**
 * Fingers, mouse and wheel on the waveform. A tap seeks; a drag takes the place along, or moves the close-up; two fingers, or the wheel
 * with Ctrl, zoom; a drag while `choosing`, or with Shift, marks a piece. Up and down are left to the page. Takes the element; returns
 * its listeners.
 */
export function useTouch(stage: RefObject<HTMLElement | null>, of: Camera, { seek, choosing, choose }: Does) {
  const touch = useRef<Touch>({ fingers: new Map(), doing: null, from: 0, view: of.view(), apart: 0 });
  const partAt = (clientX: number) => {
    const { left, width } = (stage.current as HTMLElement).getBoundingClientRect();
    return (clientX - left) / width;
  };
  const secondsUnder = (clientX: number) => Math.min(of.length(), Math.max(0, secondsAt(of.view(), partAt(clientX))));

  function down(event: PointerEvent) {
    if (event.button !== 0 || of.length() === 0) return;
    const now = touch.current;
    now.fingers.set(event.pointerId, event.clientX);
    const [one, other] = [...now.fingers.values()];
    if (other !== undefined) {
      if (now.doing === 'choose') choose(null, false);
      Object.assign(now, { doing: 'pinch', from: middle(one, other), apart: Math.abs((one as number) - other), view: of.view() });
    } else Object.assign(now, { doing: 'tap', from: event.clientX, view: of.view() });
  }

  function move(event: PointerEvent) {
    const now = touch.current;
    if (!now.fingers.has(event.pointerId)) return;
    now.fingers.set(event.pointerId, event.clientX);
    const moved = event.clientX - now.from;
    if (now.doing === 'tap' && Math.abs(moved) > STILL) {
      now.doing = choosing || event.shiftKey ? 'choose' : of.isClose() ? 'move' : 'scrub';
      stage.current?.setPointerCapture(event.pointerId);
    }
    if (now.doing === 'scrub') seek(secondsUnder(event.clientX));
    if (now.doing === 'move') of.drag(now.view.from - (partAt(event.clientX) - partAt(now.from)) * now.view.span);
    if (now.doing === 'choose') choose(pieceOf(secondsAt(now.view, partAt(now.from)), secondsUnder(event.clientX)), false);
    if (now.doing === 'pinch') pinch(now);
  }

  function pinch({ fingers, from, apart, view }: Touch) {
    const [one, other] = [...fingers.values()] as [number, number];
    const times = Math.max(10, Math.abs(one - other)) / Math.max(10, apart);
    const by = (partAt(from) - partAt(middle(one, other))) * (view.span / times);
    of.pinch(view, times, { around: secondsAt(view, partAt(from)), by });
  }

  function up(event: PointerEvent) {
    const now = touch.current;
    if (!now.fingers.delete(event.pointerId)) return;
    if (now.doing === 'tap') {
      const at = secondsUnder(event.clientX);
      if (choosing) choose({ from: at, to: Math.min(of.length(), at + of.view().span / 6) }, true);
      else seek(at);
    }
    if (now.doing === 'choose') choose(pieceOf(secondsAt(now.view, partAt(now.from)), secondsUnder(event.clientX)), true);
    // The finger that stays moves nothing until it is lifted too.
    now.doing = null;
  }

  // The page scrolls instead, or a call came.
  function cancel(event: PointerEvent) {
    const now = touch.current;
    if (!now.fingers.delete(event.pointerId)) return;
    if (now.doing === 'choose') choose(null, false);
    now.doing = null;
  }

  const wheel = useEffectEvent((event: WheelEvent) => {
    if (of.length() === 0) return;
    const around = secondsUnder(event.clientX);
    const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
    if (event.ctrlKey || event.metaKey) of.pinch(of.view(), Math.exp(-event.deltaY / 240), { around, by: 0 });
    else if (of.isClose() && Math.abs(sideways) >= Math.abs(event.deltaY)) of.drag(of.view().from + (sideways / (stage.current as HTMLElement).clientWidth) * of.view().span);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const element = stage.current;
    const turned = (event: WheelEvent) => wheel(event);
    element?.addEventListener('wheel', turned, { passive: false });
    return () => element?.removeEventListener('wheel', turned);
  }, [stage]);

  return { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: cancel };
}

type Touch = { fingers: Map<number, number>; doing: 'tap' | 'scrub' | 'move' | 'choose' | 'pinch' | null; from: number; view: View; apart: number };

const STILL = 6; // px a finger may tremble
const middle = (one = 0, other = 0) => (one + other) / 2;
const pieceOf = (one: number, other: number): Loop => ({ from: Math.min(one, other), to: Math.max(one, other) });
