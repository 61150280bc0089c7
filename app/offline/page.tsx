import type { Metadata } from 'next';
import { ButtonLink, buttonClass } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { words } from '@/lib/i18n/server';

// Not prerendered: its styles must be those of the running version, and its scripts carry a nonce.
export const dynamic = 'force-dynamic';

const t = words('trouble');

export const metadata: Metadata = { title: t('offlineTitle') };

/** What public/sw.js shows, at any address, while there is no connection. It must work without scripts: “try again” is a link to itself. The worker puts in one of its own, which does so when the school answers. */
export default function OfflinePage() {
  return (
    <main className="grid min-h-dvh place-items-center">
      <ErrorState
        title={t('offlineTitle')}
        kept={t('offlinePage')}
        next={t('offlineHint')}
        action={
          <>
            {/* An empty address is the one in the address bar, which a <Link> would turn into /offline. */}
            <a href="" className={buttonClass({})}>
              {t('tryAgain')}
            </a>
            <ButtonLink href="/" prefetch={false} tone="wash">
              {t('goHome')}
            </ButtonLink>
          </>
        }
      />
    </main>
  );
}
