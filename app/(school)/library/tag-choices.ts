import type { Choice, TagChoices } from '@/components/library/choices';
import { words } from '@/lib/i18n/server';
import { kinds, layas } from '@/lib/library/shared';
import type { Book } from '@/lib/music/book';
import { SA_NAMES, saName } from '@/lib/music/sa';

/** What a recording can be tagged with, by name: the book's taals and forms, and the school's own. */
export function tagChoices(book: Book): TagChoices {
  const t = words('library');
  return {
    taals: book.taal.all.map(asChoice),
    forms: book.form.all.map(asChoice),
    kinds: kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
    layas: layas.map((laya) => ({ value: laya, label: t(`laya.${laya}`) })),
  };
}

export const saChoices = (): Choice[] => SA_NAMES.map(({ note }) => ({ value: note, label: saName(note) }));

const asChoice = ({ slug, name }: { slug: string; name: string }): Choice => ({ value: slug, label: name });
