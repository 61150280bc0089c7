'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type MouseEvent, type ReactNode, useRef, useState, useTransition } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useWords } from '@/lib/i18n/client';

/** `chosen`: how many values are; `found`: how many recordings there are; `children`: what can be chosen. */
type Props = { chosen: number; found: number; children: ReactNode };

/**
 * Where one chooses: on a desk a quiet column, on a phone a sheet behind one button. Without scripts the button leads to the same
 * choices on the page.
 */
export function FilterPlace({ chosen, found, children }: Props) {
  const t = useWords('librarySearch');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [pending, startTransition] = useTransition();
  const wanted = useRef('');

  function press(event: MouseEvent) {
    event.preventDefault();
    setOpen(true);
  }

  // A link knows only the choices that had come when it was drawn; one made meanwhile must not be lost.
  function choose(event: MouseEvent) {
    const link = (event.target as Element).closest<HTMLElement>('[data-facet]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    // Without a connection the shell has said so already.
    if (event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    const query = new URLSearchParams(pending ? wanted.current : window.location.search);
    wanted.current = withToggled(query, link.dataset.facet as string, link.dataset.value as string);
    startTransition(() => router.push(`/library?${wanted.current}`, { scroll: false }));
  }

  return (
    <>
      <a href={HASH} onClick={press} role="button" aria-haspopup="dialog" className={`${buttonClass({ tone: 'wash', size: 'small' })} desk:hidden`}>
        <SlidersHorizontal aria-hidden />
        {t('filter', { count: chosen })}
      </a>
      <aside id="filters" aria-label={t('filterLabel')} className="max-desk:not-target:hidden desk:col-start-1 desk:row-span-3 desk:row-start-1">
        {!open && (
          <div onClickCapture={choose} aria-busy={pending || undefined}>
            {children}
          </div>
        )}
      </aside>
      <Dialog open={open} onOpenChange={setOpen} title={t('filterLabel')}>
        <div onClickCapture={choose} aria-busy={pending || undefined}>
          {children}
        </div>
        <div className={FOOT}>
          <Button wide pending={pending} onClick={() => setOpen(false)}>
            {t('showFound', { count: found })}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

// As `toggled` (shelf-address.ts) does it, of what the address bar says: from the first page, and a list stays one.
function withToggled(query: URLSearchParams, facet: string, value: string): string {
  if (query.has(facet, value)) query.delete(facet, value);
  else query.append(facet, value);
  query.delete('page');
  if (!query.has('q') && !query.has('by')) query.set('by', 'newest');
  return query.toString();
}

const HASH = '#filters';
// Over the dialog's own foot, so that nothing shows below it.
const FOOT = 'sticky -bottom-[max(1.5rem,env(safe-area-inset-bottom))] -mx-1 -mb-[max(1.5rem,env(safe-area-inset-bottom))] bg-card px-1 pt-3 pb-[max(1.5rem,env(safe-area-inset-bottom))]';
