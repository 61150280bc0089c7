import { X } from 'lucide-react';
import Link from 'next/link';
import { words } from '@/lib/i18n/server';

export type ChosenChip = { key: string; label: string; href: string };

/** What is chosen, each to be taken off by itself, and all of it at once. */
export function ChosenChips({ chips, none }: { chips: readonly ChosenChip[]; none: string }) {
  const t = words('library');
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t('chosenLabel')} className="flex flex-wrap gap-2 pb-4">
      {chips.map(({ key, label, href }) => (
        <li key={key}>
          <Link href={href} prefetch={false} scroll={false} aria-label={t('takeOff', { name: label })} className={CHIP}>
            {label}
            <X aria-hidden className="size-4" />
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link href={none} prefetch={false} scroll={false} className="inline-flex min-h-11 items-center rounded-full px-3 text-small font-medium text-kumkum hover:bg-wash">
            {t('takeAllOff')}
          </Link>
        </li>
      )}
    </ul>
  );
}

const CHIP = 'inline-flex min-h-11 items-center gap-2 rounded-full bg-ink px-4 text-small font-medium text-paper transition-opacity hover:opacity-85';
