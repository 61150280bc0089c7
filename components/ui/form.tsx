'use client';

import { clsx } from 'clsx';
import { unstable_rethrow } from 'next/navigation';
import { type ComponentProps, useActionState, useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';
import { FormStateProvider } from './form-state';
import { FormMessage } from './form-message';
import { toast } from './toast-store';

/** A server action made with `action(…)` or `guestAction(…)`, as a component is handed it by its page. */
export type FormAction<T> = (before: Result<T> | null, form: FormData) => Promise<Result<T>>;

type FormProps<T> = Omit<ComponentProps<'form'>, 'action' | 'onReset'> & {
  action: FormAction<T>;
  /** Said in a toast after success. */
  done?: string;
  /** Called after success, in client components. */
  onDone?: (fruit: T) => void;
  /** Empties the fields after success, for forms that add one thing after another. */
  emptyWhenDone?: boolean;
};

/**
 * A form around a server action. An answer that is not ok appears at the top (and beside its fields) and is read out; what was typed
 * stays, also when the connection drops. Before its script has loaded the browser sends it as an ordinary form.
 */
export function Form<T>({ action, done, onDone, emptyWhenDone, className, children, ...rest }: FormProps<T>) {
  const t = useWords('ui');
  const form = useRef<HTMLFormElement>(null);
  const mayReset = useRef(false);
  const alive = useHydrated();
  const [result, submit, pending] = useActionState<Result<T> | null, FormData>(alive ? guarded(action, t('notSent')) : action, null);

  const answered = useEffectEvent((answer: Result<T>) => {
    if (!answer.ok) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    if (done) toast(done);
    if (emptyWhenDone) {
      mayReset.current = true;
      form.current?.reset();
      mayReset.current = false;
    }
    onDone?.(answer.data);
  });
  useEffect(() => {
    if (result) answered(result);
  }, [result]);

  return (
    <FormStateProvider value={result?.ok === false ? { fields: result.fields ?? {}, refusal: result } : UNSAID}>
      <form
        {...rest}
        ref={form}
        action={submit}
        aria-busy={pending || undefined}
        // React empties a form after its action, also when the answer was no.
        onReset={(event) => mayReset.current || event.preventDefault()}
        className={clsx('flex w-full max-w-xl flex-col gap-5', className)}
      >
        <FormMessage>{result?.ok === false ? result.message : null}</FormMessage>
        {children}
      </form>
    </FormStateProvider>
  );
}

const UNSAID = { fields: {} };

function guarded<T>(action: FormAction<T>, notSent: string): FormAction<T> {
  return async (before, form) => {
    try {
      return await action(before, form);
    } catch (trouble) {
      unstable_rethrow(trouble);
      return { ok: false, message: notSent };
    }
  };
}

const useHydrated = () => useSyncExternalStore(never, () => true, () => false);

const never = () => () => undefined;
