'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { PinInput } from '@/components/ui/pin-input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';

type FacesProps = {
  faces: { id: string; callName: string }[];
  action: (before: Result<void> | null, form: FormData) => Promise<Result<void>>;
};

/** The children of this device: touch your face, then type four numbers. One child alone is asked for the PIN at once. */
export function Faces({ faces, action }: FacesProps) {
  const t = useWords('welcome');
  const [chosen, choose] = useState(faces.length === 1 ? faces[0] : undefined);
  if (!chosen)
    return (
      <>
        <h1 className="font-title text-title">{t('studentFaces')}</h1>
        <ul className="grid grid-cols-2 gap-4">
          {faces.map((face) => (
            <li key={face.id}>
              <button
                type="button"
                onClick={() => choose(face)}
                className="flex w-full flex-col items-center gap-3 rounded-large border border-line bg-card p-5 text-lead font-semibold hover:bg-wash"
              >
                <Avatar name={face.callName} size="large" />
                {face.callName}
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
        <Avatar name={chosen.callName} size="large" />
        <h1 className="font-title text-title">{t('studentPin', { name: chosen.callName })}</h1>
      </div>
      <Form action={action} className="items-center">
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
          {t('notYou')}
        </Button>
      )}
      <OtherWay />
    </>
  );
}

function OtherWay() {
  return (
    <Link href="/sign-in?choose" className="inline-flex min-h-11 items-center self-center font-medium text-kumkum underline-offset-4 hover:underline">
      {useWords('welcome')('someoneElse')}
    </Link>
  );
}
