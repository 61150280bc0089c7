import 'server-only';
import { rawDb } from '@/lib/db/client';
import { spendCode } from './codes';
import { perAddress } from './limits';
import { spendLink } from './links';
import type { Place } from './place';
import { refused } from './refused';
import { openSession } from './sessions';
import { giveBack, spend } from './throttle';

type Shown = { token: string } | { email: string; code: string };

/** Lets a parent in with the link's token, or with their address and the mail's code. Returns the new session's id. */
export async function signInWithLink(shown: Shown, place: Place): Promise<string> {
  await spend([perAddress(place)]);
  const link = 'token' in shown ? await spendLink(shown.token, ['parent_mail', 'parent_share']) : await spendCode(shown.email, shown.code);
  // A mail that went to an address which is theirs no longer lets nobody in.
  const isMailed = link.purpose === 'parent_mail';
  const who = { id: link.personId ?? '', role: 'parent', archivedAt: null, ...(isMailed && { email: link.email }) } as const;
  const parent = await rawDb().person.findFirst({ where: who, select: { id: true, schoolId: true } });
  if (!parent) throw refused('linkNowhere', { status: 410 });
  await giveBack([perAddress(place)]);
  return openSession({ schoolId: parent.schoolId, personId: parent.id, role: 'parent', method: 'link', device: place.device });
}
