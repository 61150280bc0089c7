import type { ReactNode } from 'react';
import { HourFace, HourLine } from '@/components/welcome/hour-face';
import { hourHere } from '@/lib/auth/hour-here';
import { ClientWords } from '@/lib/i18n/client-words';

export const dynamic = 'force-dynamic';

/** What stands around the pages before anyone is signed in: the hour's raga, and a sheet of paper with one thing to do. */
export default async function WelcomeLayout({ children }: { children: ReactNode }) {
  const hour = await hourHere();
  return (
    <ClientWords areas={['welcome']}>
      <div className="desk:grid desk:min-h-dvh desk:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <HourFace hour={hour} />
        <main id="page" className={SHEET}>
          <div className="mx-auto flex w-full max-w-md flex-col gap-6 desk:my-auto">
            <HourLine hour={hour} />
            {children}
          </div>
        </main>
      </div>
    </ClientWords>
  );
}

const SHEET = `page-edge relative -mt-7 flex flex-col rounded-t-large bg-paper pt-7 pb-[max(3rem,env(safe-area-inset-bottom))]
  desk:mt-0 desk:rounded-none desk:px-12 desk:py-12`;
