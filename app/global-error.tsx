'use client';

import { buttonClass } from '@/components/ui/button-class';
import { ErrorState } from '@/components/ui/error-state';
import alone from '@/messages/en-alone.json';
import { fontClasses } from './fonts';
import './globals.css';

/** When even the layout fails. Its words stand in a file of their own: here there is nobody to hand them over. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <title>{alone.title}</title>
        <main className="grid min-h-dvh place-items-center">
          <ErrorState title={alone.title} kept={alone.kept} next={alone.next} action={<TryAgain reset={reset} />} />
        </main>
      </body>
    </html>
  );
}

const TryAgain = ({ reset }: { reset: () => void }) => (
  <button type="button" onClick={reset} className={buttonClass({})}>
    {alone.tryAgain}
  </button>
);
