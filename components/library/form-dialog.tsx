'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

type Props = {
  /** On the button, and over the form. */
  label: string;
  title?: string;
  description?: ReactNode;
  icon?: ReactNode;
  tone?: 'wash' | 'quiet' | 'kumkum';
  /** The form; it calls `close` when it is done. It is drawn, and its code fetched, only when it is opened. */
  children: (close: () => void) => ReactNode;
};

/** A button that opens a small form over the page. */
export function FormDialog({ label, title, description, icon, tone = 'wash', children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone={tone} size="small" icon={icon} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={title ?? label} description={description}>
        {children(() => setOpen(false))}
      </Dialog>
    </>
  );
}
