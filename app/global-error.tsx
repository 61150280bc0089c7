'use client';

import alone from '@/messages/en-alone.json';
import './globals.css';

/**
 * When even the layout fails. Its words stand in a file of their own: here there is nobody to hand them over. Every page carries this
 * file, so it brings nothing along, not even the school's letters.
 */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body style={{ fontFamily: 'system-ui, sans-serif' }}>
        <title>{alone.title}</title>
        <main role="alert" className="mx-auto grid min-h-dvh max-w-md place-content-center justify-items-center gap-3 px-5 text-center">
          <h1 className="text-title">{alone.title}</h1>
          <p>{alone.kept}</p>
          <p className="text-soft">{alone.next}</p>
          <button type="button" onClick={reset} className="mt-3 min-h-12 rounded-full bg-kumkum px-5 font-semibold text-on-kumkum">
            {alone.tryAgain}
          </button>
        </main>
      </body>
    </html>
  );
}
