'use client';

import { Bookmark, Pencil, Trash2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { FormAction } from '@/components/ui/form';
import { Menu } from '@/components/ui/menu';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';
import type { NameSearch as NameSearchType } from './name-search';
import type { KeptSearch } from './saved-searches';

const NameSearch = dynamic(() => import('./name-search').then((module) => module.NameSearch), { ssr: false }) as typeof NameSearchType;

type Named = { name: string; query: string };
export type SearchKeeping = {
  keep: FormAction<KeptSearch> & ((input: Named) => Promise<Result<unknown>>);
  rename: FormAction<{ searchId: string }>;
  forget: (input: { searchId: string }) => Promise<Result<unknown>>;
};

/** `query`: the search one is looking at; `kept`: it, where it is kept already; `name`: what it might be called. */
type Props = { query: string; name: string; kept?: KeptSearch } & SearchKeeping;

/** Keeps the search one is looking at, or renames or forgets it. */
export function KeepSearch({ query, name, kept, keep, rename, forget }: Props) {
  const t = useWords('librarySearch');
  // Which of the two was begun: once it is kept, the page knows it as kept before the form has had its answer.
  const [naming, setNaming] = useState<'keep' | 'rename'>();
  const { act } = useUndoable();
  const close = () => setNaming(undefined);
  const remove = ({ id, name: called }: KeptSearch) =>
    act({ act: () => forget({ searchId: id }), done: t('forgotten', { name: called }), undo: { act: () => keep({ name: called, query }), done: t('back', { name: called }) } });

  return (
    <>
      {kept ? (
        <Menu
          label={t('moreFor', { name: kept.name })}
          items={[
            { label: t('rename'), icon: <Pencil aria-hidden />, onSelect: () => setNaming('rename') },
            { label: t('forget'), icon: <Trash2 aria-hidden />, tone: 'danger', onSelect: () => void remove(kept) },
          ]}
        />
      ) : (
        <Button tone="quiet" size="small" icon={<Bookmark aria-hidden />} onClick={() => setNaming('keep')}>
          {t('keep')}
        </Button>
      )}
      {naming === 'rename' && kept && <NameSearch title={t('rename')} name={kept.name} hidden={{ searchId: kept.id }} action={rename} onClose={close} />}
      {naming === 'keep' && <NameSearch<KeptSearch> title={t('keepTitle')} name={name} hidden={{ query }} action={keep} onClose={close} />}
    </>
  );
}
