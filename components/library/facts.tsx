import Link from 'next/link';
import { Card, CardTitle } from '@/components/ui/card';
import { words } from '@/lib/i18n/server';

/** One thing that is said about a recording; with an address where there is more of the same. */
export type Fact = { name: string; value: string; href?: string };

/** What a recording is: its tags, by name. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <Card>
      <CardTitle>{words('library')('about')}</CardTitle>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1">
        {facts.map(({ name, value, href }) => (
          <div key={name} className="contents">
            <dt className="py-1 text-soft">{name}</dt>
            <dd className="py-1 font-medium">
              {href ? (
                <Link href={href} prefetch={false} className="hit-area underline decoration-edge underline-offset-4 hover:decoration-current">
                  {value}
                </Link>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
