'use client';

import { Printer } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/lib/i18n/client';

/** Prints the page. */
export function PrintButton() {
  return (
    <Button icon={<Printer aria-hidden />} onClick={() => window.print()}>
      {useWords('settingsHand')('print')}
    </Button>
  );
}
