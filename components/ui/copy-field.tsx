'use client';

import { Check, Copy, MessageCircle, Share2 } from 'lucide-react';
import { useRef, useState, useSyncExternalStore } from 'react';
import { useWords } from '@/lib/i18n/client';
import { Button, buttonClass } from './button';
import { Input } from './input';
import { toast } from './toast-store';

type CopyFieldProps = {
  /** The link or code to hand on. */
  value: string;
  /** What it is, e.g. “Link for Meera's parents”. */
  label: string;
  /** The message that goes along when it is shared; the value is added at its end. */
  message?: string;
  /** Whose WhatsApp it is for, as wa.me wants it (digits with the country); without it WhatsApp asks. */
  whatsApp?: string;
};

/** A link to hand on: copy it, share it through the phone, or open WhatsApp with the message ready. */
export function CopyField({ value, label, message = '', whatsApp = '' }: CopyFieldProps) {
  const t = useWords('ui');
  const box = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const canShare = useSyncExternalStore(never, () => 'share' in navigator, () => false);
  const text = `${message} ${value}`.trim();
  return (
    <div className="flex flex-col gap-3">
      <Input ref={box} readOnly aria-label={label} value={value} onFocus={(event) => event.target.select()} />
      <div className="flex flex-wrap gap-2">
        <Button size="small" tone="wash" icon={copied ? <Check aria-hidden /> : <Copy aria-hidden />} onClick={copy}>
          {copied ? t('copied') : t('copy')}
        </Button>
        <a href={`https://wa.me/${whatsApp}?text=${encodeURIComponent(text)}`} target="_blank" rel="noreferrer" className={buttonClass({ size: 'small', tone: 'wash' })}>
          <MessageCircle aria-hidden />
          {t('shareWhatsApp')}
          <span className="sr-only"> ({t('opensElsewhere')})</span>
        </a>
        {canShare && (
          <Button size="small" tone="wash" icon={<Share2 aria-hidden />} onClick={() => navigator.share({ text }).catch(() => undefined)}>
            {t('share')}
          </Button>
        )}
      </div>
    </div>
  );

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
      setTimeout(() => setCopied(false), 3000);
    } catch {
      box.current?.select();
      toast(t('copyFailed'));
    }
  }
}

const never = () => () => undefined;
