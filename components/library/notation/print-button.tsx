'use client';

import { Printer } from 'lucide-react';
import { Button } from '@/components/ui/button';

/** Prints the page; print.css leaves only the sheet on the paper. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button tone="wash" size="small" icon={<Printer aria-hidden />} onClick={() => window.print()}>
      {label}
    </Button>
  );
}
