'use client';

import { Search } from 'lucide-react';
import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { Input } from '@/components/ui/input';
import { useWords } from '@/lib/i18n/client';
import { nameKey } from '@/lib/people/rules';

type TickListProps = {
  label: string;
  people: readonly { id: string; name: string; hint?: string }[];
  ticked: ReadonlySet<string>;
  onTick: (ticked: Set<string>) => void;
};

/** Many people to choose from by ticking, with a search over them. What is ticked stays so while the search hides it. */
export function TickList({ label, people, ticked, onTick }: TickListProps) {
  const t = useWords('peopleHand');
  const [text, setText] = useState('');
  const key = nameKey(text);
  const found = key ? people.filter(({ name }) => nameKey(name).includes(key)) : people;
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="sr-only">{label}</legend>
      {people.length > 8 && (
        <div className="relative">
          <Search aria-hidden className="pointer-events-none absolute inset-y-0 left-4 my-auto size-5 text-soft" />
          <Input
            type="search"
            aria-label={t('findInList')}
            placeholder={t('findInList')}
            value={text}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
            // Enter would send the form around.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            className="pl-12"
          />
        </div>
      )}
      <div className="max-h-[26rem] overflow-y-auto overscroll-contain" tabIndex={-1}>
        {found.map(({ id, name, hint }) => (
          <Checkbox key={id} label={name} hint={hint} checked={ticked.has(id)} onChange={(event) => tick(id, event.target.checked)} />
        ))}
        {found.length === 0 && <p className="py-3 text-soft">{t('nobodyInList')}</p>}
      </div>
    </fieldset>
  );

  function tick(id: string, on: boolean) {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    onTick(next);
  }
}
