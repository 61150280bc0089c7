'use client';

import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useWords } from '@/lib/i18n/client';
import { panelClass, scrimClass } from './panel-class';
import { useReturnFocus } from './use-return-focus';

export type DialogPanelProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  children: ReactNode;
};

/** What `<Dialog>` fetches when it opens. */
export function DialogPanel({ open, onOpenChange, title, description, children }: DialogPanelProps) {
  const t = useWords('ui');
  const returnFocus = useReturnFocus();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className={scrimClass} />
        <Dialog.Content className={panelClass} onCloseAutoFocus={returnFocus} {...(!description && { 'aria-describedby': undefined })}>
          <div className="flex items-start justify-between gap-4">
            <Dialog.Title className="pt-1.5 font-title text-subtitle">{title}</Dialog.Title>
            <Dialog.Close aria-label={t('close')} className="-mr-2 inline-flex size-11 shrink-0 items-center justify-center rounded-full text-soft hover:bg-wash">
              <X aria-hidden className="size-5" />
            </Dialog.Close>
          </div>
          {description && <Dialog.Description className="text-soft">{description}</Dialog.Description>}
          <div className="pt-4">{children}</div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
