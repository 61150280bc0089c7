'use client';

import { Share, Smartphone, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/lib/i18n/client';

type InstallEvent = Event & { prompt: () => Promise<unknown> };

/**
 * Offers to keep the app on the home screen, once: Android asks by itself at a press, iPhones are shown the two steps. Nothing appears
 * where it is installed, was declined, or cannot be done.
 */
export function InstallHint() {
  const t = useWords('shell');
  const [offer, setOffer] = useState<InstallEvent | 'ios' | null>(null);

  useEffect(() => {
    if (declined() || matchMedia('(display-mode: standalone)').matches) return;
    const offered = (event: Event) => {
      event.preventDefault();
      setOffer(event as InstallEvent);
    };
    addEventListener('beforeinstallprompt', offered);
    const timer = setTimeout(() => isIphone() && setOffer('ios'));
    return () => {
      removeEventListener('beforeinstallprompt', offered);
      clearTimeout(timer);
    };
  }, []);

  if (!offer) return null;
  return (
    <aside aria-label={t('install')} data-screen-only className="flex animate-rise items-center gap-3 rounded-medium border border-line bg-card p-3 pl-4">
      <Smartphone aria-hidden className="size-6 shrink-0 text-peacock" />
      <div className="min-w-0 grow">
        <p className="font-semibold">{t('install')}</p>
        {offer === 'ios' && (
          <p className="flex items-center gap-1.5 text-small text-soft">
            <Share aria-hidden className="size-4 shrink-0" />
            {t('installHow')}
          </p>
        )}
      </div>
      {offer !== 'ios' && (
        <Button size="small" tone="wash" onClick={() => void offer.prompt().finally(decline)}>
          {t('installAction')}
        </Button>
      )}
      <IconButton label={t('notNow')} icon={<X aria-hidden />} onClick={decline} />
    </aside>
  );

  function decline() {
    setOffer(null);
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

const isIphone = () => /iPhone|iPad/.test(navigator.userAgent) && !('standalone' in navigator && navigator.standalone);
