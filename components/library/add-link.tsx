import { Plus } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { words } from '@/lib/i18n/server';

/** The teacher's way to new recordings; on a phone it leaves the room to the title. */
export function AddLink() {
  const t = words('library');
  return (
    <ButtonLink href="/library/add" tone="wash" icon={<Plus aria-hidden />} aria-label={t('add')} prefetch={false}>
      <span className="sm:hidden">{t('addShort')}</span>
      <span className="max-sm:hidden">{t('add')}</span>
    </ButtonLink>
  );
}
