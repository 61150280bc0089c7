'use client';

import dynamic from 'next/dynamic';
import { useMemo } from 'react';
import type { Hearers } from '@/components/library/who-hears';
import { Recorder } from '@/components/recorder/recorder';
import type { Tags, Take } from '@/components/recorder/take';
import { dayAndMonth } from '@/components/recorder/when-in-words';
import { useWords } from '@/lib/i18n/client';
import { dayIn } from '@/lib/kit/dates';
import { sendingOf } from './sending-of';
import type { TakeChoices } from './take-fields';

// Without them a take can be saved all the same.
const takeFields = () => import('./take-fields').then((module) => module.TakeFields, () => NoFields);
const TakeFields = dynamic(takeFields, { ssr: false });

type Props = { owner: string; timeZone: string; choices: TakeChoices; toChoose: Pick<Hearers, 'batches' | 'students'> };

/** The teacher's recorder: what is said of a take is what is said of a recording of the library, and it goes there as files do. */
export function RecordRoom({ owner, timeZone, choices, toChoose }: Props) {
  const t = useWords('recorder');
  const send = useMemo(() => sendingOf(owner), [owner]);

  // "Yaman, 25 November", until the teacher says better.
  const titleFor = (tags: Tags, startedAt: number) =>
    t('guessedTitle', { raga: tags.ragaName || t('untagged'), day: dayAndMonth(startedAt, { timeZone, locale: document.documentElement.lang || 'en' }) });
  const completed = ({ tags, startedAt }: Take): Tags => ({
    ...tags,
    title: tags.title?.trim() || titleFor(tags, startedAt),
    recordedOn: tags.recordedOn || dayIn(timeZone, new Date(startedAt)),
  });

  return (
    <Recorder
      owner={owner}
      timeZone={timeZone}
      send={send}
      fields={({ tags, onTag, startedAt }) => (
        <TakeFields tags={tags} onTag={onTag} choices={choices} toChoose={toChoose} startedAt={startedAt} titleFor={titleFor} />
      )}
      completed={completed}
      missing={(tags) => (isForNobody(tags) ? t('nobodyHears') : undefined)}
      saveLabel={(tags) => t(tags.published === 'false' ? 'saveDraft' : 'save')}
      uploadAt="/library/add"
      prepare={() => Promise.all([takeFields(), import('@/components/library/upload/tus-sending')])}
    />
  );
}

const NoFields = () => null;

// Batches or students were meant, and none is ticked yet.
const isForNobody = ({ visibility = 'everyone', batchIds, personIds }: Tags) => visibility !== 'everyone' && !batchIds && !personIds;
