'use client';

import { useSyncExternalStore } from 'react';

/** The tools that sound on beneath everything else: they go on while pages change, recordings play, and the phone is locked. */
export type Tool = 'tanpura' | 'theka';
export type ToolStatus = 'off' | 'coming' | 'sounds' | 'failed';

/** What is on, and in words (“Kali 1 (C♯)”, “Teentaal”) what it is. Small, since every page has it; what makes the sound is in tools.ts. */
export type ToolsState = Record<Tool, { status: ToolStatus; said: string }>;

/** What the tools do now; re-renders when it changes. */
export const useTools = (): ToolsState => useSyncExternalStore(subscribe, () => state, () => SILENT);

/** The same without React. */
export const toolsNow = (): ToolsState => state;

/** For tools.ts alone: says what one of them does now. */
export function tellTool(tool: Tool, part: Partial<ToolsState[Tool]>): void {
  state = { ...state, [tool]: { ...state[tool], ...part } };
  listeners.forEach((listener) => listener());
}

/** Whose settings count on this device: brothers and sisters share it. */
export const toolsOf = (): string => who;
export function toolsFor(person: string): void {
  who = person;
  listeners.forEach((listener) => listener());
}

let who = '';
const SILENT: ToolsState = { tanpura: { status: 'off', said: '' }, theka: { status: 'off', said: '' } };
let state = SILENT;
const listeners = new Set<() => void>();

/** Calls back when what is on changes, or whose settings count; returns how to end that. */
export function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
