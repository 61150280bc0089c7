'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { PinInput } from '@/components/ui/pin-input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';

type FacesProps = {
  faces: { id: string; callName: string }[];
  action: FormAction<void>;
};

/** The children of this device: touch your face, then type four numbers. One child alone is asked for the PIN at once. */
export function Faces({ faces, action }: FacesProps) {
  const t = useWords('welcome');
  const [chosen, choose] = useState(faces.length === 1 ? faces[0] : undefined);
  if (!chosen)
    return (
      <>
        <h1 className="font-title text-display">{t('studentFaces')}</h1>
        <ul className="grid grid-cols-2 gap-4">
          {faces.map((face) => (
            <li key={face.id}>
              <button type="button" onClick={() => choose(face)} className={FACE}>
                <Avatar name={face.callName} size="child" />
                <span className="max-w-full truncate">{face.callName}</span>
              </button>
            </li>
          ))}
        </ul>
        <OtherWay />
      </>
    );
  return (
    <>
      <div className="flex flex-col items-center gap-3 text-center">
        <Avatar name={chosen.callName} size="child" />
        <h1 className="font-title text-display">{t('studentPin', { name: chosen.callName })}</h1>
      </div>
      <Form key={chosen.id} action={action} className="items-center">
        <input type="hidden" name="studentId" value={chosen.id} />
        <Field name="pin" label={t('pin')}>
          <PinInput autoFocus sendWhenFull />
        </Field>
        <SubmitButton size="child" wide>
          {t('goPractise')}
        </SubmitButton>
      </Form>
      {faces.length > 1 && (
        <Button tone="quiet" onClick={() => choose(undefined)}>
          {t('otherChild', { name: chosen.callName })}
        </Button>
      )}
      <OtherWay />
    </>
  );
}

const FACE = `flex w-full flex-col items-center gap-3 rounded-large border border-line bg-card p-5 text-lead font-semibold
  transition-[background-color,transform] hover:bg-wash active:scale-[0.98]`;

const LINK = 'inline-flex min-h-11 items-center self-center font-medium text-kumkum underline-offset-4 hover:underline';

function OtherWay() {
  return (
    <Link href="/sign-in/student?other=1" className={LINK}>
      {useWords('welcome')('someoneElse')}
    </Link>
  );
}
