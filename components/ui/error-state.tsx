import { CloudOff } from 'lucide-react';
import type { ReactNode } from 'react';

type ErrorStateProps = {
  /** What happened. */
  title: string;
  /** What was kept. */
  kept?: ReactNode;
  /** What to do next. */
  next?: ReactNode;
  /** A retry button or a way home. */
  action?: ReactNode;
  icon?: ReactNode;
};

/** When something could not be shown: what happened, what was kept, what to do next. */
export function ErrorState({ title, kept, next, action, icon = <CloudOff aria-hidden /> }: ErrorStateProps) {
  return (
    <div role="alert" className="mx-auto flex max-w-md flex-col items-center gap-3 px-5 py-12 text-center">
      <div className="flex size-16 items-center justify-center rounded-full bg-kumkum-wash text-kumkum [&>svg]:size-7">{icon}</div>
      <h1 className="font-title text-title">{title}</h1>
      {kept && <p>{kept}</p>}
      {next && <p className="text-soft">{next}</p>}
      {action && <div className="flex flex-wrap justify-center gap-3 pt-3">{action}</div>}
    </div>
  );
}
