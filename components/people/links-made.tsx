import type { FormAction } from '@/components/ui/form';
import { RowAction } from '@/components/ui/row-action';
import { words } from '@/lib/i18n/server';

type LinkMade = { id: string; state: 'open' | 'used' | 'expired' | 'revoked' | 'unknown'; made: string; when: string };

/** The links made for a parent and what became of each; one that waits can be taken back. `made` and `when` are days in words. */
export function LinksMade({ links, takeBack }: { links: readonly LinkMade[]; takeBack: FormAction<void> }) {
  const t = words('people');
  if (links.length === 0) return null;
  return (
    <section className="pt-5">
      <h3 className="font-semibold">{t('linksMade')}</h3>
      <ul className="divide-y divide-line">
        {links.map(({ id, state, made, when }) => (
          <li key={id} className="flex min-h-12 items-center justify-between gap-3 py-1.5">
            <span className="text-small">
              {t('linkMade', { made })}
              <span className="block text-soft">{t('linkState', { state, when })}</span>
            </span>
            {state === 'open' && (
              <RowAction action={takeBack} name="linkId" value={id} done={t('linkTaken')}>
                {t('takeBack')}
              </RowAction>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
