'use client';

import dynamic from 'next/dynamic';
import type { ConfirmPanelProps } from './confirm-panel';

const ConfirmPanel = dynamic(() => import('./confirm-panel').then((module) => module.ConfirmPanel), { ssr: false });

/**
 * Asks before something that cannot be undone (what can be undone gets a toast with Undo instead). Takes the question, what will
 * happen as children, the verb on its button and what to do; it stays open and waits while `onConfirm` works.
 */
export function ConfirmDialog(props: ConfirmPanelProps) {
  return props.open ? <ConfirmPanel {...props} /> : null;
}
