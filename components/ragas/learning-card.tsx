import Link from 'next/link';
import { Card, CardTitle } from '@/components/ui/card';
import { words } from '@/lib/i18n/server';

type Props =
  /** A teacher reads the names; nobody is first or last among them. */
  | { for: 'teacher'; students: readonly { id: string; callName: string }[] }
  | { for: 'student' }
  | { for: 'parent'; names: string; count: number };

/** Who is learning this raga: for a teacher the students, for a child itself, for a parent their children. */
export function LearningCard(props: Props) {
  const t = words('ragas');
  return (
    <Card>
      <CardTitle>{t('learning')}</CardTitle>
      {props.for === 'student' && <p className="text-peacock">{t('youLearn')}</p>}
      {props.for === 'parent' && <p>{t('theyLearn', { names: props.names, count: props.count })}</p>}
      {props.for === 'teacher' &&
        (props.students.length > 0 ? (
          <ul className="flex max-h-72 flex-wrap gap-2 overflow-y-auto">
            {props.students.map(({ id, callName }) => (
              <li key={id}>
                <Link href={`/people/${id}`} prefetch={false} className="inline-flex min-h-11 items-center rounded-full bg-wash px-4 text-small font-medium hover:bg-line">
                  {callName}
                </Link>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-soft">{t('nobodyLearns')}</p>
        ))}
    </Card>
  );
}
