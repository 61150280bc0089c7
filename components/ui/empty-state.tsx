import type { ReactNode } from 'react';

/** A kind word where there is nothing yet, and the one thing to do about it. */
export function EmptyState({ icon, title, children, action }: { icon?: ReactNode; title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-3 px-5 py-12 text-center">
      {icon && <div className="flex size-16 items-center justify-center rounded-full bg-wash text-soft [&>svg]:size-7">{icon}</div>}
      <h2 className="font-title text-subtitle">{title}</h2>
      {children && <p className="max-w-sm text-soft">{children}</p>}
      {action && <div className="pt-2">{action}</div>}
    </div>
  );
}
