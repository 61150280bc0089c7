import Link from 'next/link';
import { Card, CardTitle } from '@/components/ui/card';
import { Face, type FaceInput } from '@/components/ui/face';
import { words } from '@/lib/i18n/server';

type Relative = { slug: string; name: string; face?: FaceInput };
export type Relatives = readonly { title: string; ragas: readonly Relative[] }[];

/** A raga's relatives, by their faces. */
export function Relations({ relatives }: { relatives: Relatives }) {
  if (relatives.length === 0) return null;
  return (
    <Card>
      <CardTitle>{words('ragas')('related')}</CardTitle>
      <div className="flex flex-col gap-4">
        {relatives.map(({ title, ragas }) => (
          <section key={title}>
            <h3 className="pb-2 text-small text-soft">{title}</h3>
            <ul className="flex flex-wrap gap-2">
              {ragas.map(({ slug, name, face }) => (
                <li key={slug}>
                  <Link href={`/ragas/${slug}`} prefetch={false} className="flex min-h-11 items-center gap-2 rounded-full bg-wash pr-4 text-small font-medium hover:bg-line">
                    <Face face={face} className="size-11 rounded-full" />
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  );
}
