'use client';

import { now as playing } from '../player';
import { type Tool, toolsNow } from './tools-state';

/** Ends whatever of the tools sounds. */
export const stopTools = (): void => stops.forEach((stop) => stop());

/** For sustained.ts: how one of them is ended. */
export const stopsBy = (tool: Tool, stop: () => void): unknown => stops.set(tool, stop);

/** Puts what sounds on the lock screen, with a way to end it, while no recording is there that wants the place. */
export function announceTools(): void {
  if (!('mediaSession' in navigator) || playing().track) return;
  const { tanpura, theka } = toolsNow();
  const on = [tanpura, theka].filter(({ status }) => status === 'coming' || status === 'sounds');
  const title = on.map(({ said }) => said).join(' · ');
  navigator.mediaSession.playbackState = title ? 'playing' : 'none';
  navigator.mediaSession.metadata = title ? new MediaMetadata({ title, artwork: [{ src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' }] }) : null;
  for (const action of ['pause', 'stop'] as const) navigator.mediaSession.setActionHandler(action, title ? stopTools : null);
}

const stops = new Map<Tool, () => void>();
