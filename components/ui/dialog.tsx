'use client';

import dynamic from 'next/dynamic';
import type { DialogPanelProps } from './dialog-panel';

const DialogPanel = dynamic(() => import('./dialog-panel').then((module) => module.DialogPanel), { ssr: false });

/**
 * A question or a small form over the page: from the bottom edge on phones, in the middle on desks. Its code is fetched when it is
 * first opened. Takes `open` and `onOpenChange`; focus goes in, stays in, and comes back to where it was.
 */
export function Dialog(props: DialogPanelProps) {
  return props.open ? <DialogPanel {...props} /> : null;
}
