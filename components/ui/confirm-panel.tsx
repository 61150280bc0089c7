'use client';

import { AlertDialog } from 'radix-ui';
import { type ReactNode, useTransition } from 'react';
import { useWords } from '@/lib/i18n/client';
import { Button, buttonClass } from './button';
import { panelClass, scrimClass } from './panel-class';
import { useReturnFocus } from './use-return-focus';

export type ConfirmPanelProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  children: ReactNode;
  confirm: string;
  tone?: 'kumkum' | 'danger';
  onConfirm: () => unknown;
};

/** What `<ConfirmDialog>` fetches when it opens. */
export function ConfirmPanel({ open, onOpenChange, title, children, confirm, tone = 'danger', onConfirm }: ConfirmPanelProps) {
  const t = useWords('ui');
  const returnFocus = useReturnFocus();
  const [pending, start] = useTransition();
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={scrimClass} />
        <AlertDialog.Content className={panelClass} onCloseAutoFocus={returnFocus}>
          <AlertDialog.Title className="pt-1.5 font-title text-subtitle">{title}</AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="pt-2 text-soft">{children}</div>
          </AlertDialog.Description>
          <div className="flex flex-col-reverse gap-3 pt-6 md:flex-row md:justify-end">
            <AlertDialog.Cancel className={buttonClass({ tone: 'wash' })}>{t('cancel')}</AlertDialog.Cancel>
            <Button tone={tone} pending={pending} onClick={confirmed}>
              {confirm}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );

  function confirmed() {
    start(async () => {
      await onConfirm();
      onOpenChange(false);
    });
  }
}
