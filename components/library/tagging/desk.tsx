'use client';

import dynamic from 'next/dynamic';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { toast } from '@/components/ui/toast-store';
import { useWords } from '@/lib/i18n/client';
import { paint } from './paint';
import { rowsIn, seenOf } from './row-data';
import { asSeen, NONE, type Selection, toggledRow } from './selection';
import type { Tagging } from './tag-panel';
import type { Row, Seen, TagField, TaggingHand } from './tagging-hand';
import { useChoices } from './use-choices';
import { useDrag } from './use-drag';
import { useFreshRows } from './use-fresh-rows';
import { useRetag } from './use-retag';
import { useRowKeys } from './use-row-keys';

// Fetched when first asked for: a list that is only listened to stays light.
const RagaStrip = dynamic(() => import('./raga-strip').then((module) => module.RagaStrip), { ssr: false });
const SelectionBar = dynamic(() => import('./selection-bar').then((module) => module.SelectionBar), { ssr: false });
const TagPanel = dynamic(() => import('./tag-panel').then((module) => module.TagPanel), { ssr: false });

type Props = { root: RefObject<HTMLElement | null>; early?: () => HTMLElement | null; hand: TaggingHand; query: string; total: number };

/** What a teacher's list can do, beside the rows that came from the server: one tag in place, many at once, and dragging. */
export function Desk({ root, early, hand, query, total }: Props) {
  const t = useWords('libraryTagging');
  const [tagging, setTagging] = useState<Tagging>();
  const [selection, setSelection] = useState<Selection>(NONE);
  const [said, setSaid] = useState('');
  const shelf = useRef(query);
  const rows = () => (root.current ? rowsIn(root.current).map(({ row }) => row) : []);

  useEffect(() => {
    if (shelf.current === query) return;
    shelf.current = query; // another list: what was chosen in the last one is not meant here
    setSelection(NONE);
  }, [query]);
  useFreshRows(root, () => root.current && paint(root.current, selection));
  useEffect(() => {
    if (root.current) paint(root.current, selection);
  }, [root, selection]);

  const edit = (row: Row, tag: TagField, at?: HTMLElement) =>
    setTagging({ tag, seen: [seenOf(row)], title: row.title, now: { value: row[tag], label: row.names[tag] ?? '' }, at });
  const carried = (row: Row): Seen[] => (selection.chosen.has(row.id) ? asSeen(selection, rows()) : [seenOf(row)]);
  const move = (row: Row) => {
    const seen = carried(row);
    setTagging({ tag: 'raga', seen, title: seen.length > 1 ? t('chosen', { count: seen.length }) : row.title, now: { value: row.raga, label: row.names.raga ?? '' } });
  };
  useRowKeys(root, {
    ...{ selecting: selection.on, onEdit: edit, onMove: move },
    onToggle: (row, range) => setSelection((now) => toggledRow(now, row, { range, rows: rows() })),
    onSelecting: () => setSelection((now) => (now.on ? NONE : { ...NONE, on: true })),
  });

  const pressEarly = useEffectEvent(() => early?.()?.click());
  useEffect(() => pressEarly(), []);

  const moving = useRetag(hand);
  const drag = useDrag(root, {
    carries: (row) => carried(row).length,
    onDrop: (row, raga) => {
      const seen = carried(row);
      const done = seen.length > 1 ? t('movedMany', { count: seen.length, to: raga.name }) : t('moved', { title: row.title, to: raga.name });
      void moving.retag({ seen, change: { raga: raga.slug }, done }).then((whole) => {
        if (whole) setSaid(done);
        else setTagging({ tag: 'raga', seen, title: row.title, now: { value: row.raga, label: row.names.raga ?? '' } });
      });
    },
  });
  const choices = useChoices(drag !== undefined);

  async function chooseAll() {
    const answer = await fetch(`/library/tagging/all?${query}`).catch(() => undefined);
    if (!answer?.ok) return toast(t('noConnection'));
    const all = (await answer.json()) as Seen[];
    setSelection({ on: true, chosen: new Map(all.map((one) => [one.recordingId, one])) });
  }

  return (
    <>
      <p role="status" className="sr-only">
        {drag ? (drag.over ? t('overRaga', { raga: drag.over.name }) : t('carrying', { title: drag.title })) : said}
      </p>
      {selection.on && <SelectionBar seen={asSeen(selection, rows())} total={total} hand={hand} onAll={chooseAll} onNone={() => setSelection(NONE)} />}
      {tagging && <TagPanel key={`${tagging.tag} ${tagging.seen[0]?.recordingId}`} tagging={tagging} hand={hand} onClose={() => setTagging(undefined)} />}
      {drag && <RagaStrip drag={drag} choices={choices} />}
    </>
  );
}
