import { clsx } from 'clsx';
import Link from 'next/link';

type Tab = { href: string; label: string; count?: number };

/** Views of one thing as links with addresses of their own. Takes the tabs and the href of the one shown. */
export function LinkTabs({ label, tabs, current }: { label: string; tabs: readonly Tab[]; current: string }) {
  return (
    <nav aria-label={label} className="-mx-5 overflow-x-auto px-5 [scrollbar-width:none]">
      <ul className="flex w-max min-w-full gap-6 border-b border-line">
        {tabs.map(({ href, label: name, count }) => (
          <li key={href}>
            <Link href={href} aria-current={href === current ? 'page' : undefined} className={clsx(TAB, href === current ? HERE : ELSEWHERE)}>
              {name}
              {count !== undefined && <span className="text-small font-normal text-soft tabular-nums">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const TAB = '-mb-px flex min-h-12 items-center gap-2 border-b-2 font-medium whitespace-nowrap transition-colors';
const HERE = 'border-kumkum text-kumkum';
const ELSEWHERE = 'border-transparent text-soft hover:text-ink';
