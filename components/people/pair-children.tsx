'use client';

import { Smartphone } from 'lucide-react';
import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { CopyField } from '@/components/ui/copy-field';
import { Form, type FormAction } from '@/components/ui/form';
import type { QrLines } from '@/components/ui/qr-lines';
import { QrPicture } from '@/components/ui/qr-picture';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

type Child = { id: string; callName: string };
type PairChildrenProps = {
  /** The child meant, first, then brothers and sisters who may share the device. */
  family: readonly Child[];
  /** Whether all are ticked to begin with, as a parent would have it. */
  all?: boolean;
  whatsApp?: string;
  pair: FormAction<{ url: string; qr: QrLines }>;
};

/** Makes a link, also as a picture for the other device's camera, that shows children's faces there and asks for four digits. */
export function PairChildren({ family, all = false, whatsApp, pair }: PairChildrenProps) {
  const t = useWords('peopleHand');
  const [made, setMade] = useState<{ url: string; qr: QrLines }>();
  return (
    <div className="flex flex-col gap-3">
      <p className="text-small text-soft">{t('pairLead')}</p>
      <div role="status" className="empty:hidden">
        {made && (
          <div className="flex flex-col gap-3">
            <QrPicture code={made.qr} label={t('pairQr')} className="size-48 self-center rounded-small border border-line" />
            <p className="text-center text-small text-soft">{t('pairScan')}</p>
            <CopyField value={made.url} label={t('pairLink')} message={t('pairMessage')} whatsApp={whatsApp} />
          </div>
        )}
      </div>
      <Form action={pair} onDone={setMade} className="gap-3!">
        {family.length === 1 && <input type="hidden" name="children[]" value={family[0]?.id} />}
        {family.length > 1 && (
          <fieldset>
            <legend className="font-medium">{t('pairWhom')}</legend>
            {family.map(({ id, callName }, place) => (
              <Checkbox key={id} name="children[]" value={id} label={callName} defaultChecked={all || place === 0} />
            ))}
          </fieldset>
        )}
        <SubmitButton tone="wash" className="self-start" icon={<Smartphone aria-hidden />}>
          {t(made ? 'pairAgain' : 'pairMake')}
        </SubmitButton>
      </Form>
    </div>
  );
}
