'use client';

import dynamic from 'next/dynamic';
import { useEffect, useEffectEvent, useMemo, useRef, useState, useTransition } from 'react';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';
import { AllDone } from './all-done';
import type { Chosen } from './chosen-from';
import { DropZone } from './drop-zone';
import type { TagChoices } from '../choices';
import type { Hearers } from '../who-hears';
import { LeftOut } from './left-out';
import type { Remembered } from './remembered';
import { sheetFor } from './sheet-owner';
import { UnfinishedFiles } from './unfinished-files';
import type { Tags } from './upload-queue';
import { usePreparation } from './use-preparation';
import { reopened, useRemembered } from './use-remembered';
import { useUploads } from './use-uploads';

const chosenFiles = () => import('./chosen-files').then((module) => module.ChosenFiles);
const filesOnTheirWay = () => import('./files-on-their-way').then((module) => module.FilesOnTheirWay);
const ChosenFiles = dynamic(chosenFiles, { ssr: false });
const FilesOnTheirWay = dynamic(filesOnTheirWay, { ssr: false });

// They are fetched as soon as somebody reaches for the files, and are here when the picker closes.
function warmUp() {
  void Promise.all([chosenFiles(), filesOnTheirWay()]).catch(() => undefined);
}

type Props = {
  /** Whose files these are: a person's id. */
  owner: string;
  choices: TagChoices;
  /** Whom they may be for: everyone to begin with, and the batches and students there are. */
  hearers: Hearers;
  /** What the file names say of raga, taal and form, in their order; at most a hundred at once. */
  guessTags: (input: { names: string[] }) => Promise<Result<Tags[]>>;
};

/** Adding recordings and their sheets: choose, look through, send, see what became of each. */
export function AddRecordings({ owner, choices, hearers, guessTags }: Props) {
  const t = useWords('libraryUpload');
  const { queue, rows, offline } = useUploads(owner, t('trouble'));
  const { missing, known, taken, forgetThem } = useRemembered(owner, rows);
  const [common, setCommon] = useState<Tags>({});
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const guessing = useRef<Promise<unknown>>(null);
  const [waiting, start] = useTransition();
  const chosen = rows.filter(({ phase }) => phase === 'chosen');
  const onTheirWay = rows.filter(({ phase }) => phase !== 'chosen');
  const kept = useMemo(() => rows.flatMap(({ phase, recording, sheetOf }) => (phase === 'kept' && recording && !sheetOf ? [recording.id] : [])), [rows]);
  const preparations = usePreparation(kept);

  // After a reload: what the browser may open without asking goes on by itself.
  const isAsked = missing !== undefined;
  const returned = useEffectEvent(() => void goOn(false));
  useEffect(() => {
    if (isAsked) returned();
  }, [isAsked]);

  return (
    <div className="flex flex-col gap-6">
      <div role="status" className="empty:hidden">
        {offline && <p className="rounded-medium bg-marigold-wash px-4 py-3">{t('offline')}</p>}
      </div>
      <UnfinishedFiles files={missing ?? []} onGoOn={() => void goOn(true)} onForget={forgetThem} />
      <div onPointerDownCapture={warmUp} onFocusCapture={warmUp} onDragEnterCapture={warmUp}>
        <DropZone small={rows.length > 0} onChosen={choose} />
      </div>
      <LeftOut names={leftOut} />
      {chosen.length > 0 && (
        <ChosenFiles
          rows={chosen}
          others={onTheirWay}
          choices={choices}
          hearers={hearers}
          common={common}
          onCommon={setCommon}
          onTag={queue.tag}
          onBelong={queue.belong}
          onRemove={queue.cancel}
          onBegin={() => start(begin)}
          waiting={waiting}
        />
      )}
      <AllDone rows={rows} />
      {onTheirWay.length > 0 && <FilesOnTheirWay rows={onTheirWay} queue={queue} offline={offline} preparations={preparations} />}
    </div>
  );

  // Whoever is quick must not lose what the names say; whoever is offline must not wait for it.
  async function begin() {
    if (guessing.current) await Promise.race([guessing.current, new Promise((enough) => setTimeout(enough, LONG_ENOUGH))]);
    queue.begin(({ tags: { guessed: _, ...own } }) => said({ ...common, ...said(own) }));
    setCommon({}); // the next ones are asked about anew
  }

  async function choose({ files, leftOut: names }: Chosen) {
    setLeftOut(names);
    const before = files.flatMap((file) => known(file) ?? []);
    if (before.length > 0) sendAgain(files.filter((file) => known(file)), before);
    const fresh = files.filter((file) => !before.some(({ sign }) => sign === known(file)?.sign));
    const keys = queue.add(fresh, (file) => ({ title: titleIn(file.name) }), (file) => sheetFor(file, [...queue.rows().map(({ file: one }) => one), ...fresh]));
    const guessable = queue.rows().filter(({ key, sheetOf }) => keys.includes(key) && !sheetOf);
    const answers = Promise.all(inPortions(guessable).map((some) => guessed(some)));
    guessing.current = answers;
    await answers;
    guessing.current = null;
  }

  async function guessed(some: typeof rows) {
    const answer = await guessTags({ names: some.map(({ file }) => file.name) }).catch(() => undefined);
    if (answer?.ok) some.forEach(({ key }, place) => queue.guess(key, answer.data[place] ?? {}));
  }

  async function goOn(ask: boolean) {
    const files = await reopened(missing ?? [], { ask });
    if (files.length > 0) sendAgain(files, missing ?? []);
  }

  // They were looked through before: no second time.
  function sendAgain(files: readonly File[], before: readonly Remembered[]) {
    const of = (file: File) => before.find(({ sign }) => sign === known(file)?.sign);
    const keys = queue.add(files, (file) => of(file)?.tags ?? {}, (file) => of(file)?.sheetOf);
    queue.begin(({ tags }) => tags, ({ key }) => keys.includes(key));
    taken(keys);
  }
}

const LONG_ENOUGH = 3000;
const AT_ONCE = 100;

const inPortions = <T,>(all: readonly T[]): T[][] => Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) => all.slice(at * AT_ONCE, (at + 1) * AT_ONCE));

const titleIn = (fileName: string) => fileName.replace(/\.[^.]+$/, '').replace(/_+/g, ' ').trim().slice(0, 200);

const said = (tags: Tags): Tags => Object.fromEntries(Object.entries(tags).filter(([, value]) => value));
