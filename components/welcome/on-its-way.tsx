import { MailCheck } from 'lucide-react';
import type { ReactNode } from 'react';

/** What was asked for is being done. Read out when it appears. */
export function OnItsWay({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="flex animate-rise gap-3 rounded-medium bg-peacock-wash p-4">
      <MailCheck aria-hidden className="size-6 shrink-0 text-peacock" />
      {children}
    </p>
  );
}
