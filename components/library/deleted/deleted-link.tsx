import { Trash2 } from 'lucide-react';
import Link from 'next/link';

/** The quiet way, at a library's foot, to what was deleted lately. */
export function DeletedLink({ children }: { children: string }) {
  return (
    <p className="pt-8">
      <Link href="/library/deleted" prefetch={false} className="inline-flex min-h-11 items-center gap-2 text-small text-soft underline-offset-4 hover:underline">
        <Trash2 aria-hidden className="size-4" />
        {children}
      </Link>
    </p>
  );
}
