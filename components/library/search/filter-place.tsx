'use client';

import { SlidersHorizontal } from 'lucide-react';
import { type MouseEvent, type ReactNode, useState } from 'react';
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
  const [open, setOpen] = useState(false);

  function press(event: MouseEvent) {
    event.preventDefault();
    setOpen(true);
  }

  return (
    <>
      <a href={HASH} onClick={press} role="button" aria-haspopup="dialog" className={`${buttonClass({ tone: 'wash', size: 'small' })} desk:hidden`}>
        <SlidersHorizontal aria-hidden />
        {t('filter', { count: chosen })}
      </a>
      <aside id="filters" aria-label={t('filterLabel')} className="max-desk:not-target:hidden desk:col-start-1 desk:row-span-3 desk:row-start-1">
        {!open && children}
      </aside>
      <Dialog open={open} onOpenChange={setOpen} title={t('filterLabel')}>
        {children}
        <div className={FOOT}>
          <Button wide onClick={() => setOpen(false)}>
            {t('showFound', { count: found })}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

const HASH = '#filters';
// Over the dialog's own foot, so that nothing shows below it.
const FOOT = 'sticky -bottom-[max(1.5rem,env(safe-area-inset-bottom))] -mx-1 -mb-[max(1.5rem,env(safe-area-inset-bottom))] bg-card px-1 pt-3 pb-[max(1.5rem,env(safe-area-inset-bottom))]';
