import type { ReactNode } from 'react';
import { ClientWords } from '@/lib/i18n/client-words';

export const dynamic = 'force-dynamic';

/** What stands around the pages before anyone is signed in: quiet, and the same for everybody. */
export default function WelcomeLayout({ children }: { children: ReactNode }) {
  return (
    <ClientWords areas={['welcome']}>
      <main id="page" className="page-edge mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 py-10">
        {children}
      </main>
    </ClientWords>
  );
}
