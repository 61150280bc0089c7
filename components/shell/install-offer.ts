'use client';

import { useSyncExternalStore } from 'react';

type InstallOffer = Event & { prompt: () => Promise<unknown> };

/** The browser's offer to install the app, if it has made one. It makes it once, soon after the first page; kept from then on. */
export const useInstallOffer = (): InstallOffer | null => useSyncExternalStore(subscribe, () => offer, () => null);

/** An offer can be taken up once. */
export const forgetInstallOffer = (): void => keep(null);

let offer: InstallOffer | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function keep(made: InstallOffer | null) {
  offer = made;
  listeners.forEach((listener) => listener());
}

// As soon as this file is here: an effect may come too late.
if (typeof window !== 'undefined') {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    keep(event as InstallOffer);
  });
  addEventListener('appinstalled', forgetInstallOffer);
}
