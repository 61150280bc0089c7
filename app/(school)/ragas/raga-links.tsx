import { AddRagaLink } from '@/components/ragas/add-link';
import { LinksCard } from '@/components/ragas/links-card';
import { RowAction } from '@/components/ui/row-action';
import type { Viewer } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { ragaLinks } from '@/lib/library';
import { searchLinks } from '@/lib/music/search-links';
import { dropLink, keepLink } from './actions';

/** Where to hear and read more of a raga; its teacher adds and removes the school's own links. */
export async function RagaLinks({ viewer, raga }: { viewer: Viewer; raga: { slug: string; name: string } }) {
  const t = words('ragaForms');
  const kept = await ragaLinks(viewer, raga.slug);
  const teaches = viewer.role === 'teacher';
  return (
    <LinksCard
      kept={kept}
      searches={searchLinks('raga', raga.name)}
      add={teaches && <AddRagaLink raga={raga.slug} action={keepLink} />}
      remove={
        teaches
          ? ({ id, label }) => (
              <RowAction action={dropLink} name="linkId" value={id} done={t('linkRemoved')} aria-label={t('removeLinkOf', { label })}>
                {t('removeLink')}
              </RowAction>
            )
          : undefined
      }
    />
  );
}
