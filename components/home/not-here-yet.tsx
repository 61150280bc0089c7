import Link from 'next/link';
import { Avatar } from '@/components/ui/avatar';
import { CardTitle } from '@/components/ui/card';
import { List, ListRow } from '@/components/ui/list-row';
import { words } from '@/lib/i18n/server';

/** Students of whom nobody has come in: a few of them, and how many in all. */
export type Waiting = { total: number; students: { id: string; name: string; callName: string; kin: string }[] };

/** Who still needs a card or a link: neither the child nor a parent has ever come in. */
export function NotHereYet({ waiting: { total, students } }: { waiting: Waiting }) {
  const t = words('home');
  return (
    <section aria-labelledby="not-here">
      <CardTitle
        end={
          <Link href="/people?waiting=1" className="inline-flex min-h-11 items-center font-medium text-kumkum">
            {t('seeThem', { count: total })}
          </Link>
        }
      >
        <span id="not-here">{t('notHere')}</span>
      </CardTitle>
      <List>
        {students.map(({ id, name, callName, kin }) => (
          <ListRow key={id} href={`/people/${id}`} lead={<Avatar name={callName} size="small" />} title={name} detail={kin || undefined} />
        ))}
      </List>
    </section>
  );
}
