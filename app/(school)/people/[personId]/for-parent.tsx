import { LinkCard } from '@/components/people/link-card';
import { LinksMade } from '@/components/people/links-made';
import { PairChildren } from '@/components/people/pair-children';
import { Card, CardTitle } from '@/components/ui/card';
import { parentLinks, type Teacher } from '@/lib/auth';
import { canMail } from '@/lib/email/post';
import { words } from '@/lib/i18n/server';
import { ownSchool, type PersonInFull } from '@/lib/people';
import { waNumber } from '@/lib/people/rules';
import { pairChildren } from '../../actions';
import { schoolFormats } from '../../library/school-formats';
import { mailLink, shareLink, takeLinkBack } from '../actions';

/** What belongs to a parent: the links by which they come in, and their children's devices. */
export async function ForParent({ teacher, person }: { teacher: Teacher; person: PersonInFull }) {
  const t = words('people');
  const [links, school, formats] = await Promise.all([parentLinks(teacher, person.id), ownSchool(teacher), schoolFormats(teacher)]);
  const whatsApp = waNumber(person.phone, school.currency) ?? undefined;
  const family = person.children.filter(({ archivedAt }) => !archivedAt).map(({ id, callName }) => ({ id, callName }));
  const made = links.map(({ id, state, createdAt, usedAt, expiresAt }) => ({
    ...{ id, state },
    made: `${formats.day(createdAt)}, ${formats.time(createdAt)}`,
    when: formats.ago(usedAt ?? expiresAt),
  }));
  return (
    <>
      <Card>
        <CardTitle>{t('link')}</CardTitle>
        <LinkCard
          person={person}
          school={school.name}
          canMail={canMail() && Boolean(person.email)}
          whatsApp={whatsApp}
          share={shareLink}
          mail={mailLink}
        />
        <LinksMade links={made} takeBack={takeLinkBack} />
      </Card>
      {family.length > 0 && (
        <Card>
          <CardTitle>{t('device')}</CardTitle>
          <PairChildren family={family} all whatsApp={whatsApp} pair={pairChildren} />
        </Card>
      )}
    </>
  );
}
