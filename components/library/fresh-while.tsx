'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Looks again every few seconds, while something on the page is still being prepared and the page is looked at. Not without a connection: the page would go. */
export function FreshWhile({ preparing }: { preparing: boolean }) {
  const router = useRouter();
  useEffect(() => {
    if (!preparing) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && navigator.onLine && router.refresh(), EVERY);
    return () => clearInterval(timer);
  }, [preparing, router]);
  return null;
}

const EVERY = 2000;
