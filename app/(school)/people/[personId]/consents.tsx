import { type ConsentLine, ConsentsCard } from '@/components/people/consents-card';
import { Card, CardTitle } from '@/components/ui/card';
import type { Teacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { consentsOf, type PersonInFull } from '@/lib/people';
import { consentKinds } from '@/lib/people/shared';
import { schoolFormats } from '../../library/school-formats';
import { recordConsent, withdrawConsent } from '../actions';

/** What a student's family has allowed, and who of them may have said so. */
export async function Consents({ teacher, person }: { teacher: Teacher; person: PersonInFull }) {
  const t = words('people');
  const parents = person.parents.filter(({ archivedAt }) => !archivedAt).map(({ id, name }) => ({ id, name }));
  return (
    <Card>
      <CardTitle>{t('consents')}</CardTitle>
      <ConsentsCard
        childId={person.id}
        lines={await consentLines(teacher, person.id)}
        givers={[...parents, { id: teacher.personId, name: t('toldToMe') }]}
        hand={{ record: recordConsent, withdraw: withdrawConsent }}
      />
    </Card>
  );
}

async function consentLines(teacher: Teacher, childId: string): Promise<ConsentLine[]> {
  const [states, formats] = await Promise.all([consentsOf(teacher, childId), schoolFormats(teacher)]);
  return consentKinds.map((kind) => {
    const standing = states[kind];
    if (!standing) return { kind, state: 'none' };
    const { givenBy: by, givenAt, withdrawnAt } = standing;
    return { kind, state: withdrawnAt ? 'withdrawn' : 'given', by, day: formats.day(withdrawnAt ?? givenAt) };
  });
}
