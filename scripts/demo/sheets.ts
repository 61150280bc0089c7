import type { Teacher } from '@/lib/auth/viewer';
import { addLink, addPassage, createCollection, editRecording } from '@/lib/library';
import { newCollection } from '@/lib/library/collections-shared';
import { newLink } from '@/lib/library/links-shared';
import { newPassage } from '@/lib/library/passages-shared';
import { recordingEdit } from '@/lib/library/shared';
import { askForCollection, askForRecording } from '@/lib/practice';
import { askForCollection as collectionAsked, askForRecording as recordingAsked } from '@/lib/practice/shared';
import type { Everybody } from './people';

// The first line is the piece of the sound up to `to`.
const notation = (to: string) => `taal: Teentaal
# Sthayi
from 9: N, R G M | P - M G @0:00-0:0${to}
sa ra gu na | ga - i ye
R - S - | N, R S -
su - ra - | la - ye -

# Antara
from 9: P P D P | S' - S' -
ta na ma na | so - ga -`;

const NOTES = `Sing the mukhda **softly**, and land on sam together with the theka.

- first alone, with the tanpura
- then with the recording at 0.75×
- tivra Ma *never* from Sa: come to it by Ga`;

/**
 * Gives a demo school's bandish its sheet (notation, words, notes, passages, a link), puts its exercises into a collection, and asks for
 * both. Once: where there is a collection or a passage already it leaves everything as it is.
 */
export async function sheetsFor(teacher: Teacher, { batches }: Everybody): Promise<void> {
  if ((await teacher.db.collection.count()) + (await teacher.db.passage.count()) > 0) return;
  const rows = await teacher.db.recording.findMany({
    where: { deletedAt: null, visibility: 'everyone', seconds: { gt: 1.2 } },
    select: { id: true, version: true, seconds: true, raga: true, taal: true, kind: true },
    orderBy: { createdAt: 'asc' },
    take: 500,
  });
  const bandish = rows.find(({ raga, taal }) => raga === 'yaman' && taal === 'teentaal') ?? rows.find(({ taal }) => taal === 'teentaal');
  const exercises = rows.filter(({ kind }) => kind === 'paltaa').map(({ id }) => id);
  const [batchId] = batches.values();
  if (bandish) await sheetOf(teacher, bandish, batchId);
  if (exercises.length === 0) return;
  const set = newCollection.parse({ name: 'Beginner alankars', description: 'In this order, a week for each.', recordingIds: exercises });
  const { collectionId } = await createCollection(teacher, set);
  if (batchId) await askForCollection(teacher, collectionAsked.parse({ collectionId, batchIds: [batchId], timesADay: 1, daysAWeek: 5, text: 'One alankar a day, slowly.' }));
}

async function sheetOf(teacher: Teacher, { id: recordingId, version, seconds }: { id: string; version: number; seconds: number | null }, batchId?: string) {
  const to = Math.min(8, (seconds ?? 2) / 2).toFixed(1);
  const lyrics = 'sa ra guna gaiye\nsura laye';
  await editRecording(teacher, recordingEdit.parse({ recordingId, version, notation: notation(to), notes: NOTES, lyrics }));
  const { passageId } = await addPassage(teacher, newPassage.parse({ recordingId, label: 'Mukhda', from: '0:00', to: `0:0${to}` }));
  await addLink(teacher, newLink.parse({ recordingId, url: 'https://en.wikipedia.org/wiki/Yaman_(raga)', label: 'Yaman' }));
  if (batchId) await askForRecording(teacher, recordingAsked.parse({ recordingId, passageId, batchIds: [batchId], timesADay: 3, text: 'Sing the mukhda softly.' }));
}
