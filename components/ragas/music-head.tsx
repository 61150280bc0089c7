import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/chip';

type Props = { picture: ReactNode; name: string; devanagari?: string; back: { href: string; label: string }; badge?: string; lines?: readonly string[]; end?: ReactNode };

/** The head of a raga's or taal's page: its face, its name in two scripts, whose card it is. */
export function MusicHead({ picture, name, devanagari, back, badge, lines = [], end }: Props) {
  return (
    <header className="pb-6">
      <div className="flex items-center justify-between gap-4 pb-2">
        <Link href={back.href} className="-ml-2 inline-flex min-h-11 items-center gap-1 rounded-full pr-3 text-small font-medium text-soft hover:text-ink">
          <ChevronLeft aria-hidden className="size-5" />
          {back.label}
        </Link>
        {end}
      </div>
      <div className="flex items-center gap-5 sm:gap-8">
        <div className="size-32 shrink-0 overflow-hidden rounded-large sm:size-52">{picture}</div>
        <div className="min-w-0">
          <h1 className="font-title text-title leading-tight desk:text-display">{name}</h1>
          {devanagari && (
            <p lang="hi" className="font-title text-lead">
              {devanagari}
            </p>
          )}
          {lines.map((line) => (
            <p key={line} className="text-soft">
              {line}
            </p>
          ))}
          {badge && <Badge className="mt-2">{badge}</Badge>}
        </div>
      </div>
    </header>
  );
}
