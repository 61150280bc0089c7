'use client';

import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';

/** A button that signs out, named by its children. */
export function Leave({ leave, children }: { leave: FormAction<void>; children: string }) {
  return (
    <Form action={leave} className="w-auto! shrink-0">
      <SubmitButton tone="quiet" size="small">
        {children}
      </SubmitButton>
    </Form>
  );
}
