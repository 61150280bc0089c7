'use client';

import { Check, Copy, Share2 } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';

/** Copies an address, or hands it to the phone's own sharing where there is one. */
export function ShareLink({ address, title }: { address: string; title: string }) {
  const t = useWords('sheetHand');
  const [copied, setCopied] = useState(false);
  const canShare = useSyncExternalStore(never, () => 'share' in navigator, () => false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
      setTimeout(() => setCopied(false), 3000);
    } catch {
      toast(t('copyByHand', { address }));
    }
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Button tone="wash" size="small" icon={copied ? <Check aria-hidden /> : <Copy aria-hidden />} onClick={() => void copy()}>
        {t(copied ? 'copied' : 'copyLink')}
      </Button>
      {canShare && (
        <Button tone="wash" size="small" icon={<Share2 aria-hidden />} onClick={() => void navigator.share({ title, url: address }).catch(() => undefined)}>
          {t('share')}
        </Button>
      )}
    </div>
  );
}

const never = () => () => undefined;
