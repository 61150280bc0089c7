'use client';

import { useEffect, useRef, useState } from 'react';
import { useWords } from '@/lib/i18n/client';
import { ConfirmDialog } from './confirm-dialog';
import { useLeaveGuard } from './use-leave-guard';

/** Stands inside a form that leads elsewhere when it is saved: once something was changed in it, leaving without saving asks first. */
export function Unsaved() {
  const t = useWords('ui');
  const here = useRef<HTMLSpanElement>(null);
  const [isChanged, setChanged] = useState(false);
  const guard = useLeaveGuard(isChanged);
  useEffect(() => {
    const form = here.current?.closest('form');
    const changed = () => setChanged(true);
    form?.addEventListener('input', changed);
    form?.addEventListener('change', changed);
    return () => {
      form?.removeEventListener('input', changed);
      form?.removeEventListener('change', changed);
    };
  }, []);
  return (
    <span ref={here} className="contents">
      <ConfirmDialog {...guard} title={t('unsavedTitle')} confirm={t('leave')}>
        {t('unsavedLead')}
      </ConfirmDialog>
    </span>
  );
}
