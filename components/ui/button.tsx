import { clsx } from 'clsx';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button-class';
import { Spinner } from './spinner';

export { buttonClass };

type ButtonProps = ComponentProps<'button'> & ButtonLook & { pending?: boolean };

/** A button. While `pending` it turns, keeps its width and takes no press. Icons are lucide elements. */
export function Button({ tone, size, wide, icon, pending = false, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      {...(pending && { onClick: swallow })}
      className={clsx(buttonClass({ tone, size, wide }), className)}
    >
      {pending ? <Spinner /> : icon}
      {children}
    </button>
  );
}

/** The same, going somewhere: for navigation inside the app. */
export function ButtonLink({ tone, size, wide, icon, className, children, ...rest }: ComponentProps<typeof Link> & ButtonLook) {
  return (
    <Link {...rest} className={clsx(buttonClass({ tone, size, wide }), className)}>
      {icon}
      {children}
    </Link>
  );
}

const swallow: ComponentProps<'button'>['onClick'] = (event) => event.preventDefault();
