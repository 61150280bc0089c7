'use client';

import { X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useWords } from '@/lib/i18n/client';
import { dismissToast, type Toast, toastStore } from './toast-store';

/** Where toasts appear: above the tabs on phones, in a corner on desks. Stands once, in the shell. */
export function Toasts() {
  const t = useWords('shell');
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.snapshot, toastStore.serverSnapshot);
  return (
    <section
      aria-label={t('notices')}
      aria-live="polite"
      data-screen-only
      className="pointer-events-none flex flex-col items-center gap-2 empty:hidden"
    >
      {toasts.map((one) => (
        <ToastCard key={one.id} toast={one} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const t = useWords('ui');
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(toast.id), toast.undo ? 10_000 : 5_000);
    return () => clearTimeout(timer);
  }, [held, toast]);

  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex w-full max-w-md animate-rise items-center gap-1 rounded-medium bg-ink py-1.5 pr-1.5 pl-5 text-paper shadow-lift"
    >
      <p className="grow py-1.5">{toast.message}</p>
      {toast.undo && (
        <button type="button" onClick={undo} className="min-h-11 rounded-full px-4 font-semibold underline underline-offset-4">
          {t('undo')}
        </button>
      )}
      <button
        type="button"
        aria-label={t('dismiss')}
        onClick={() => dismissToast(toast.id)}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-full"
      >
        <X aria-hidden className="size-5" />
      </button>
    </div>
  );

  function undo() {
    dismissToast(toast.id);
    void toast.undo?.();
  }
}
