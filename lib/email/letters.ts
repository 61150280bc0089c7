import { words } from '@/lib/i18n/server';
import type { Letter } from './post';

// Subjects name no child; links stand alone on their line, so that every mail program makes them tappable.

/** The mail with which a parent signs in: a link, and the same as six digits for the installed app. */
export function parentLetter({ to, school, url, code }: { to: string; school: string; url: string; code: string }): Letter {
  const t = words('letters');
  return { to, subject: t('parent.subject', { school }), text: t('parent.text', { school, url, code }) };
}

/** The mail with which a teacher sets a new password. */
export function resetLetter({ to, url }: { to: string; url: string }): Letter {
  const t = words('letters');
  return { to, subject: t('reset.subject'), text: t('reset.text', { url }) };
}

/** The mail that invites another teacher. */
export function inviteLetter({ to, school, url }: { to: string; school: string; url: string }): Letter {
  const t = words('letters');
  return { to, subject: t('invite.subject', { school }), text: t('invite.text', { school, url }) };
}
