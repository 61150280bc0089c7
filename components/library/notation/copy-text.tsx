'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';

/** Copies notation as the plain text it was typed as. */
export function CopyText({ text }: { text: string }) {
  const t = useWords('sheetHand');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 3000);
    } catch {
      toast(t('textByHand'));
    }
  };
  return (
    <Button tone="wash" size="small" icon={copied ? <Check aria-hidden /> : <Copy aria-hidden />} onClick={() => void copy()}>
      {t(copied ? 'copied' : 'copyText')}
    </Button>
  );
}
