'use client';

import { Trouble } from '@/components/shell/trouble';

/** A page outside of the school's shell that could not be shown. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main>
      <Trouble digest={error.digest} retry={reset} />
    </main>
  );
}
