import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Face } from '@/components/ui/face';
import { words } from '@/lib/i18n/server';
import type { RagaTag } from './shelf-recording';

/** A raga with its way up and down, as lines of swaras ready to read. */
export type RagaCard = RagaTag & { aroha?: string; avaroha?: string };

/** The head of a raga's shelf: its face drawing itself once, its name in two scripts, its way up and down; `menu`, for its teacher. */
export function RagaHead({ raga, menu }: { raga: RagaCard; menu?: ReactNode }) {
  const t = words('library');
  return (
    <header className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5 gap-y-4 pb-6 sm:gap-x-8">
      <div className="col-span-full -mb-2 flex items-center justify-between">
        <Link href="/library" className={BACK}>
          <ChevronLeft aria-hidden className="size-5" />
          {t('title')}
        </Link>
        {menu}
      </div>
      <Face face={raga.face} sung className="size-28 overflow-hidden rounded-large sm:row-span-2 sm:size-52" />
      <div className="min-w-0 sm:self-end">
        <h1 className="font-title text-title leading-tight desk:text-display">{raga.name}</h1>
        {raga.devanagari && (
          <p lang="hi" className="font-title text-lead">
            {raga.devanagari}
          </p>
        )}
        <Link href={`/ragas/${raga.slug}`} prefetch={false} className="inline-flex min-h-11 items-center text-small font-medium text-kumkum underline-offset-4 hover:underline">
          {t('aboutRaga', { name: raga.name })}
        </Link>
      </div>
      {(raga.aroha || raga.avaroha) && (
        <dl className="col-span-full grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 sm:col-span-1 sm:self-start">
          {raga.aroha && <Way name={t('aroha')} swaras={raga.aroha} />}
          {raga.avaroha && <Way name={t('avaroha')} swaras={raga.avaroha} />}
        </dl>
      )}
    </header>
  );
}

const Way = ({ name, swaras }: { name: string; swaras: string }) => (
  <>
    <dt className="text-small leading-6 text-soft">{name}</dt>
    <dd className="font-medium tracking-wide">{swaras}</dd>
  </>
);

const BACK = '-ml-2 inline-flex min-h-11 w-fit items-center gap-1 rounded-full pr-3 text-small font-medium text-soft hover:text-ink';
