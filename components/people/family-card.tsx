import Link from 'next/link';
import { Avatar } from '@/components/ui/avatar';
import { List, ListRow } from '@/components/ui/list-row';
import { words } from '@/lib/i18n/server';
import { AddKin, type KinHand } from './add-kin';
import { Unlink, type UntieParent } from './unlink';

type Kin = { id: string; name: string; callName: string; archivedAt: Date | null; about?: string };
type FamilyCardProps = {
  person: { id: string; role: string; callName: string; children: Kin[]; parents: Kin[]; siblings: Kin[] };
  hand: KinHand & { unlink: UntieParent };
};

/** Whom a person belongs to: a child's parents, brothers and sisters; a parent's children; and how more are tied to them. */
export function FamilyCard({ person, hand }: FamilyCardProps) {
  const t = words('people');
  const isChild = person.role === 'student';
  const kin = isChild ? person.parents : person.children;
  return (
    <div className="flex flex-col gap-4">
      {kin.length === 0 && <p className="text-soft">{t(isChild ? 'noParentsYet' : 'noChildrenYet')}</p>}
      {kin.length > 0 && (
        <List aria-label={t(isChild ? 'parents' : 'children')}>
          {kin.map((one) => {
            const pair = isChild ? { guardianId: one.id, childId: person.id } : { guardianId: person.id, childId: one.id };
            const names = isChild ? { parent: one.callName, child: person.callName } : { parent: person.callName, child: one.callName };
            return (
              <ListRow
                key={one.id}
                href={`/people/${one.id}`}
                lead={<Avatar name={one.callName} size="small" />}
                title={one.name}
                detail={one.archivedAt ? t('archived') : one.about}
                end={<Unlink pair={pair} names={names} unlink={hand.unlink} />}
              />
            );
          })}
        </List>
      )}
      {person.siblings.length > 0 && (
        <section>
          <h3 className="pb-2 font-semibold">{t('siblings')}</h3>
          <List aria-label={t('siblings')}>
            {person.siblings.map((one) => (
              <ListRow
                key={one.id}
                href={`/people/${one.id}`}
                lead={<Avatar name={one.callName} size="small" />}
                title={one.name}
                detail={one.archivedAt && t('archived')}
              />
            ))}
          </List>
        </section>
      )}
      <div className="flex flex-col">
        <AddKin person={person} hand={hand} />
        {isChild && person.parents.length > 0 && (
          <Link href={`/people/add?sibling=${person.id}`} className="inline-flex min-h-11 w-fit items-center font-medium text-kumkum">
            {t('addSibling')}
          </Link>
        )}
      </div>
    </div>
  );
}
