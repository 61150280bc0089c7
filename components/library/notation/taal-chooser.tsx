'use client';

import { useId } from 'react';
import { Select } from '@/components/ui/select';
import { useWords } from '@/lib/i18n/client';
import type { Cycle } from '@/lib/music/notation-reader';
import { type NamedCycle, taalNamed } from './taal-named';

const TAAL = /^[ \t]*ta+l[ \t]*:.*(\r?\n|$)/im;

type Props = { taals: readonly NamedCycle[]; text: string; tagged: Cycle | null; onText: (text: string) => void };

/** The taal the notation is in: the recording's own, or one written on the text's first line. */
export function TaalChooser({ taals, text, tagged, onText }: Props) {
  const t = useWords('notationHand');
  const id = useId();
  const written = TAAL.exec(text)?.[0].split(':')[1]?.trim() ?? '';
  const chosen = taalNamed(taals)(written)?.slug ?? '';
  const choose = (slug: string) => {
    const bare = text.replace(TAAL, '');
    const taal = taals.find((one) => one.slug === slug);
    onText(taal ? `taal: ${taal.name}\n${bare}` : bare);
  };
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">
        {t('taal')}
      </label>
      <Select id={id} value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">{tagged ? t('asTagged', { taal: tagged.name }) : t('noTaal')}</option>
        {taals.map(({ slug, name, matras }) => (
          <option key={slug} value={slug}>
            {t('taalOf', { name, matras })}
          </option>
        ))}
      </Select>
    </div>
  );
}
