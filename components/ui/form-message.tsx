import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** The sentence a form answers with when it could not do it. Its place is always there, so that it is read out when it fills. */
export function FormMessage({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className="empty:hidden">
      {children && (
        <p className="flex gap-3 rounded-small bg-kumkum-wash px-4 py-3 text-ink">
          <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-kumkum" />
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}
