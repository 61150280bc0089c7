import 'server-only';
import { guardStart } from '@/lib/auth/front';
import { bringUpToDate } from '@/lib/db/migrate';
import { log } from '@/lib/kit/log';
import { isFrontHere } from './presence';

/**
 * For whoever runs Next by itself (`next start`): the same guard, as if everybody could reach it, since Next listens to all of the
 * network unless told otherwise, and the same migrations. With the front it does nothing.
 */
export async function openWithoutFront(): Promise<void> {
  if (isFrontHere()) return;
  guardStart('0.0.0.0');
  await bringUpToDate().catch((trouble: Error) => {
    process.stderr.write(`\n${trouble.message}\n\n`);
    process.exit(1);
  });
  log.warn('start', { warning: 'Started without the front: no security headers, no conversions, no limits by address. Use npm start.' });
}
