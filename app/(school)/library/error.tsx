'use client';

import { Trouble } from '@/components/shell/trouble';

/** A page of the library that could not be shown; the rooms and the player around it stay. */
export default function LibraryError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Trouble digest={error.digest} retry={reset} />;
}
