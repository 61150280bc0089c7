'use client';

import { useEffect } from 'react';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';

/**
 * Without a connection a link would replace the app, and what sounds in it, by the page that says so. It says the same here instead,
 * and leads nowhere until the connection is back. Places on this page, other sites and files that are already here are let through.
 */
export function StayWhileOffline() {
  const t = useWords('shell');
  useEffect(() => {
    const pressed = (event: MouseEvent) => {
      if (navigator.onLine || !(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLAnchorElement>('a[href]');
      if (!link || !needsTheSchool(link)) return;
      // Not stopped: a menu or a sheet that the link stands in still closes, and next/link leaves alone what is prevented.
      event.preventDefault();
      toast(t('notNowOffline'));
    };
    // On the window, so that it comes before React, which listens on the document.
    addEventListener('click', pressed, true);
    return () => removeEventListener('click', pressed, true);
  }, [t]);
  return null;
}

function needsTheSchool({ origin, protocol, pathname, search, hash }: HTMLAnchorElement): boolean {
  const isPlaceHere = hash !== '' && pathname === location.pathname && search === location.search;
  return origin === location.origin && protocol.startsWith('http') && !isPlaceHere;
}
