'use client';

import { useEffect, useRef, useState } from 'react';

/**
 * While `active`, asks before the page is left with what cannot be shown again: by the browser's own question when it goes elsewhere or
 * is closed; for links inside the app by a `<ConfirmDialog>`, which takes the `open`, `onOpenChange` and `onConfirm` returned here.
 */
export function useLeaveGuard(active: boolean) {
  const [held, hold] = useState<HTMLAnchorElement>();
  const isAgreed = useRef(false);
  const isFollowing = useRef(false);

  useEffect(() => {
    if (!active) return;
    const stay = (event: BeforeUnloadEvent) => {
      if (!isAgreed.current) event.preventDefault();
    };
    const ask = (event: MouseEvent) => {
      const link = isFollowing.current ? null : linkAway(event);
      if (!link) return;
      isAgreed.current = false;
      event.preventDefault();
      event.stopPropagation();
      hold(link);
    };
    window.addEventListener('beforeunload', stay);
    window.addEventListener('click', ask, true); // before the link itself hears of it
    return () => {
      window.removeEventListener('beforeunload', stay);
      window.removeEventListener('click', ask, true);
    };
  }, [active]);

  return { open: held !== undefined, onOpenChange: (open: boolean) => void (open || hold(undefined)), onConfirm: leave };

  // The link is touched once more, so that it leads where and how it would have; one in a menu that has closed is only an address.
  function leave() {
    isAgreed.current = true;
    if (!held?.isConnected) return window.location.assign(held?.href ?? '/');
    isFollowing.current = true;
    held.click();
    isFollowing.current = false;
  }
}

function linkAway(event: MouseEvent): HTMLAnchorElement | null {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = isPlain && event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || /^_(?!self)/.test(link.target) || link.hasAttribute('download') || link.origin !== window.location.origin) return null;
  return link.pathname + link.search === window.location.pathname + window.location.search ? null : link;
}
