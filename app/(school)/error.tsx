'use client';

import { Trouble } from '@/components/shell/trouble';

/** A room that could not be shown; the shell around it, and what plays, go on. */
export default function RoomError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Trouble digest={error.digest} retry={reset} />;
}
