'use client';

import { useMemo, useRef, useState, useTransition } from 'react';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';
import { AllDone } from './all-done';
import { ChosenFiles } from './chosen-files';
import { DropZone } from './drop-zone';
import { FilesOnTheirWay } from './files-on-their-way';
import type { TagChoices } from '../choices';
import { UnfinishedFiles } from './unfinished-files';
import type { Tags } from './upload-queue';
import { usePreparation } from './use-preparation';
import { useUnfinished } from './use-unfinished';
import { useUploads } from './use-uploads';

type Props = {
  /** Whose files these are: a person's id. */
  owner: string;
  choices: TagChoices;
  /** What the file names say of raga, taal and form, in their order. */
  guessTags: (input: { names: string[] }) => Promise<Result<Tags[]>>;
};

/** Adding recordings: choose, look through, send, see what became of each. */
export function AddRecordings({ owner, choices, guessTags }: Props) {
  const t = useWords('libraryUpload');
  const { queue, rows, offline } = useUploads(owner, t('trouble'));
  const { unfinished, tagsOf, forgetThem } = useUnfinished(owner, rows);
  const [common, setCommon] = useState<Tags>({});
  const guessing = useRef<Promise<unknown>>(null);
  const [waiting, start] = useTransition();
  const chosen = rows.filter(({ phase }) => phase === 'chosen');
  const onTheirWay = rows.filter(({ phase }) => phase !== 'chosen');
  const kept = useMemo(() => rows.flatMap(({ phase, recording }) => (phase === 'kept' && recording ? [recording.id] : [])), [rows]);
  const preparations = usePreparation(kept);

  return (
    <div className="flex flex-col gap-6">
      <div role="status" className="empty:hidden">
        {offline && <p className="rounded-medium bg-marigold-wash px-4 py-3">{t('offline')}</p>}
      </div>
      <UnfinishedFiles files={unfinished} onForget={forgetThem} />
      <DropZone small={rows.length > 0} onFiles={choose} />
      <ChosenFiles
        rows={chosen}
        choices={choices}
        common={common}
        onCommon={setCommon}
        onTag={queue.tag}
        onRemove={queue.cancel}
        onBegin={() => start(begin)}
        waiting={waiting}
      />
      <AllDone rows={onTheirWay} />
      <FilesOnTheirWay rows={onTheirWay} queue={queue} offline={offline} preparations={preparations} />
    </div>
  );

  // Whoever is quick must not lose what the names say; whoever is offline must not wait for it.
  async function begin() {
    if (guessing.current) await Promise.race([guessing.current, new Promise((enough) => setTimeout(enough, LONG_ENOUGH))]);
    queue.begin(({ tags: { guessed: _, ...own } }) => said({ ...common, ...said(own) }));
  }

  async function choose(files: File[]) {
    const keys = queue.add(files, (file) => tagsOf(file) ?? { title: titleIn(file.name) });
    const fresh = queue.rows().filter(({ key, file }) => keys.includes(key) && !tagsOf(file));
    if (!fresh.length) return;
    const answer = guessTags({ names: fresh.map(({ file }) => file.name) }).catch(() => undefined);
    guessing.current = answer;
    const guesses = await answer;
    guessing.current = null;
    if (guesses?.ok) fresh.forEach(({ key }, place) => queue.tag(key, guesses.data[place] ?? {}));
  }
}

const LONG_ENOUGH = 3000;

const titleIn = (fileName: string) => fileName.replace(/\.[^.]+$/, '').replace(/_+/g, ' ').trim().slice(0, 200);

const said = (tags: Tags): Tags => Object.fromEntries(Object.entries(tags).filter(([, value]) => value));
