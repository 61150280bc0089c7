import type { Choice, TagChoices } from '@/components/library/choices';
import { words } from '@/lib/i18n/server';
import { kinds, layas } from '@/lib/library/shared';
import { forms } from '@/lib/music/forms';
import { SA_NAMES, saName } from '@/lib/music/sa';
import { taals } from '@/lib/music/taals';

/** What a recording can be tagged with, by name. */
export function tagChoices(): TagChoices {
  const t = words('library');
  return {
    taals: taals.map(asChoice),
    forms: forms.map(asChoice),
    kinds: kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
    layas: layas.map((laya) => ({ value: laya, label: t(`laya.${laya}`) })),
  };
}

export const saChoices = (): Choice[] => SA_NAMES.map(({ note }) => ({ value: note, label: saName(note) }));

const asChoice = ({ slug, name }: { slug: string; name: string }): Choice => ({ value: slug, label: name });
