import { chosenIn, type Shelf } from '@/components/library/shelf-address';
import { TagMenu } from '@/components/library/tagging/tag-menu';
import { ClientWords } from '@/lib/i18n/client-words';
import type { Book } from '@/lib/music/book';
import { merge, rename, takeBack } from './tagging/actions';

/** At the head of a shelf that is one raga's (taal's, form's) alone: its other name, or another one for all that is there. */
export function MenuOfTag({ shelf, book }: { shelf: Shelf; book: Book }) {
  const kind = (['raga', 'taal', 'form'] as const).find((one) => shelf.chosen[one]?.length === 1);
  const slug = kind && !shelf.q && chosenIn(shelf.chosen) === 1 ? shelf.chosen[kind]?.[0] : undefined;
  const name = kind && slug && book[kind].bySlug(slug)?.name;
  if (!kind || !slug || !name) return null;
  return (
    <ClientWords areas={['libraryTagMenu', 'libraryTagging']}>
      <TagMenu tag={{ kind, slug, name }} hand={{ merge, rename, takeBack }} />
    </ClientWords>
  );
}
