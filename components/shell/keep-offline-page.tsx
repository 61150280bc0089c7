'use client';

import { useEffect } from 'react';

/** Lets the browser keep the page that says there is no connection (public/sw.js). Where it cannot, nothing is lost but that page. */
export function KeepOfflinePage() {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined);
  }, []);
  return null;
}
