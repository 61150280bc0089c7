import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode };

/** A tick with its words; the whole line can be pressed. Several with one `name` ending in `[]` arrive as a list. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  return (
    <label className={clsx('flex min-h-11 items-start gap-3 py-2.5', className)}>
      <span className="relative mt-px flex size-6 shrink-0">
        <input {...rest} type="checkbox" className={clsx(BOX, 'peer rounded-[0.4rem]')} />
        <Check aria-hidden strokeWidth={3} className="pointer-events-none absolute inset-0 m-auto size-4 text-on-peacock opacity-0 peer-checked:opacity-100" />
      </span>
      <Words label={label} hint={hint} />
    </label>
  );
}

/** On or off at once, without a form to send: a setting. */
export function Switch({ label, hint, className, ...rest }: CheckboxProps) {
  return (
    <label className={clsx('flex min-h-11 items-start justify-between gap-4 py-2.5', className)}>
      <Words label={label} hint={hint} />
      <span className="relative flex h-7 w-12 shrink-0">
        <input {...rest} type="checkbox" role="switch" className={clsx(BOX, 'peer rounded-full')} />
        <span
          aria-hidden
          className="pointer-events-none absolute top-1 left-1 size-5 rounded-full bg-edge transition-transform peer-checked:translate-x-5 peer-checked:bg-on-peacock"
        />
      </span>
    </label>
  );
}

function Words({ label, hint }: Pick<CheckboxProps, 'label' | 'hint'>) {
  return (
    <span className="min-w-0">
      <span className="block">{label}</span>
      {hint && <span className="block text-small text-soft">{hint}</span>}
    </span>
  );
}

const BOX = `size-full appearance-none border-2 border-edge bg-card transition-colors checked:border-peacock checked:bg-peacock
  hover:border-ink disabled:opacity-55`;
