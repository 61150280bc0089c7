import { words } from '@/lib/i18n/server';
import type { FormAction } from '@/components/ui/form';
import { LeaveLater } from './leave-later';

/** On a device that many use: whose turn it is, and the way out for whoever comes next. */
export function NotYou({ name, leave }: { name: string; leave: FormAction<void> }) {
  const t = words('welcome');
  return (
    <div data-screen-only className="-mt-2 mb-4 flex items-center justify-between gap-3 rounded-medium bg-marigold-wash py-1 pr-1 pl-4">
      <p className="min-w-0 text-small">{t('youAre', { name })}</p>
      <LeaveLater leave={leave}>{t('notYou')}</LeaveLater>
    </div>
  );
}
