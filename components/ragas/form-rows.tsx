import { Badge } from '@/components/ui/chip';
import { ButtonLink } from '@/components/ui/button';
import { List, ListRow } from '@/components/ui/list-row';
import { words } from '@/lib/i18n/server';

type Row = { slug: string; name: string; aliases: readonly string[]; own?: 'added' | 'changed'; count: number };

/** Forms under one another, the school's own first; each leads to its recordings, and a teacher to its spellings. */
export function FormRows({ forms, teaches }: { forms: readonly Row[]; teaches: boolean }) {
  const t = words('ragas');
  const parts = [
    { title: t('ownForms'), rows: forms.filter(({ own }) => own === 'added') },
    { title: t('bookForms'), rows: forms.filter(({ own }) => own !== 'added') },
  ].filter(({ rows }) => rows.length > 0);
  return parts.map(({ title, rows }) => (
    <section key={title} className="pb-8">
      <h2 className="pb-3 font-title text-subtitle">{title}</h2>
      <List>
        {rows.map(({ slug, name, aliases, own, count }) => (
          <ListRow
            key={slug}
            href={count > 0 ? `/library?by=form&form=${slug}` : undefined}
            title={
              <>
                {name}
                {own === 'changed' && <Badge className="ml-2">{t('changed')}</Badge>}
              </>
            }
            detail={[count > 0 && t('recordings', { count }), aliases.slice(0, 4).join(', ')].filter(Boolean).join(' · ')}
            end={
              teaches && (
                <ButtonLink href={`/forms/${slug}`} prefetch={false} tone="quiet" size="small" aria-label={`${t('change')}: ${name}`}>
                  {t('change')}
                </ButtonLink>
              )
            }
          />
        ))}
      </List>
    </section>
  ));
}
