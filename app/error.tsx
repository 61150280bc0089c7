'use client';

import { Trouble } from '@/components/shell/trouble';

/** A page that could not be shown; the shell around it stays. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Trouble digest={error.digest} retry={reset} />;
}
