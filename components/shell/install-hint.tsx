'use client';

import { Share, Smartphone, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';
import { forgetInstallOffer, useInstallOffer } from './install-offer';

/**
 * Offers to keep the app on the home screen, once: Android asks by itself at a press, iPhones and iPads are shown the two steps. Nothing
 * appears where it is installed, was declined, or cannot be done; how it is done by hand stands in HomeScreenSteps.
 */
export function InstallHint() {
  const t = useWords('shell');
  const offer = useInstallOffer();
  const [way, setWay] = useState<'none' | 'offer' | 'ios'>('none');

  useEffect(() => {
    if (declined() || matchMedia('(display-mode: standalone)').matches) return;
    const timer = setTimeout(() => setWay(isIos() ? 'ios' : 'offer'));
    return () => clearTimeout(timer);
  }, []);

  if (way === 'none' || (way === 'offer' && !offer)) return null;
  return (
    <aside aria-label={t('install')} data-screen-only className="flex animate-rise items-center gap-3 rounded-medium border border-line bg-card p-3 pl-4">
      <Smartphone aria-hidden className="size-6 shrink-0 text-peacock" />
      <div className="min-w-0 grow">
        <p className="font-semibold">{t('install')}</p>
        {way === 'ios' && (
          <p className="flex items-center gap-1.5 text-small text-soft">
            <Share aria-hidden className="size-4 shrink-0" />
            {t('installHow')}
          </p>
        )}
      </div>
      {way === 'offer' && (
        <Button size="small" tone="wash" onClick={() => void offer?.prompt().finally(taken)}>
          {t('installAction')}
        </Button>
      )}
      <IconButton label={t('notNow')} icon={<X aria-hidden />} onClick={decline} />
    </aside>
  );

  function taken() {
    forgetInstallOffer();
    decline();
  }

  function decline() {
    setWay('none');
    try {
      localStorage.setItem(KEY, 'no');
    } catch {
      // It will be offered again; no harm.
    }
  }
}

const KEY = 'install';

function declined(): boolean {
  try {
    return localStorage.getItem(KEY) === 'no';
  } catch {
    return true;
  }
}

// iPads call themselves a Macintosh; no Macintosh is touched.
function isIos(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  const isOne = /iPhone|iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  return isOne && !('standalone' in navigator && navigator.standalone);
}
