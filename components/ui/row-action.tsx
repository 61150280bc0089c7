import type { ComponentProps, ReactNode } from 'react';
import { Form, type FormAction } from './form';
import { SubmitButton } from './submit-button';

type RowActionProps<T> = Pick<ComponentProps<typeof SubmitButton>, 'tone' | 'aria-label'> & {
  action: FormAction<T>;
  /** The hidden field that says which row is meant. */
  name: string;
  value: string;
  /** Said in a toast after success. */
  done?: string;
  children: ReactNode;
};

/** The one thing to do about a row of a list: a small button that sends which row it is. */
export function RowAction<T>({ action, name, value, done, tone = 'quiet', children, ...rest }: RowActionProps<T>) {
  return (
    <Form action={action} done={done} className="w-auto!">
      <input type="hidden" name={name} value={value} />
      <SubmitButton {...rest} tone={tone} size="small">
        {children}
      </SubmitButton>
    </Form>
  );
}
