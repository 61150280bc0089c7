import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/chip';
import type { FormAction } from '@/components/ui/form';
import { List, ListRow } from '@/components/ui/list-row';
import { RowAction } from '@/components/ui/row-action';
import { words } from '@/lib/i18n/server';
import type { OnePerson } from '@/lib/people/shared';

/** A person as the directory shows them; `badges` say what is still missing, `seen` when they were last here. */
export type PersonLine = {
  id: string;
  name: string;
  callName: string;
  about: string;
  seen?: string;
  badges: ('noPin' | 'notHere' | 'familyNotHere')[];
  isArchived: boolean;
};

/** People under one another, each a way to their page; those in the archive can be brought back from here. */
export function PeopleList({ label, people, restore }: { label: string; people: readonly PersonLine[]; restore: FormAction<OnePerson> }) {
  const t = words('people');
  return (
    <List aria-label={label}>
      {people.map((person) => (
        <ListRow
          key={person.id}
          href={`/people/${person.id}`}
          lead={<Avatar name={person.callName} />}
          title={person.name}
          detail={<About person={person} />}
          end={
            person.isArchived && (
              <RowAction action={restore} name="personId" value={person.id} done={t('restored', { name: person.callName })} tone="wash">
                {t('restore')}
              </RowAction>
            )
          }
        />
      ))}
    </List>
  );
}

function About({ person: { about, seen, badges } }: { person: PersonLine }) {
  const t = words('people');
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {about && <span>{about}</span>}
      {seen && (
        <span>
          {about && '· '}
          {seen}
        </span>
      )}
      {badges.map((badge) => (
        <Badge key={badge} tone={badge === 'noPin' ? 'marigold' : 'wash'}>
          {t(`badges.${badge}`)}
        </Badge>
      ))}
    </span>
  );
}
