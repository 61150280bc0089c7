'use client';

export type Toast = { id: number; message: string; undo?: () => unknown };

/**
 * Says something small that has happened, e.g. `toast('Deleted', { undo: () => restore(id) })`. With an undo it stays ten seconds,
 * otherwise five; it waits while it is pointed at or focused.
 */
export function toast(message: string, options: { undo?: () => unknown } = {}): void {
  toasts = [...toasts.slice(-2), { id: ++last, message, ...options }];
  tell();
}

export function dismissToast(id: number): void {
  toasts = toasts.filter((one) => one.id !== id);
  tell();
}

/** For useSyncExternalStore, in the one place that shows them (components/shell). */
export const toastStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  snapshot: () => toasts,
  serverSnapshot: () => NONE,
};

const NONE: Toast[] = [];
let toasts: Toast[] = NONE;
let last = 0;
const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());
