'use server';

import { issuePin } from '@/lib/auth';
import { action } from '@/lib/kit/action';
import { notFound } from '@/lib/kit/refusal';
import { cardStudents } from '@/lib/people';
import { cardBatch } from '@/lib/people/shared';

/** New PINs for some students, one after the other: many at once would fill the queue of hashes and keep sign-ins waiting. */
export const issueCards = action({ as: 'teacher', input: cardBatch }, async (teacher, { ids }) => {
  const cards: { id: string; name: string; pin: string }[] = [];
  const students = await cardStudents(teacher, { ids });
  if (students.length !== new Set(ids).size) throw notFound();
  for (const { id, name } of students) cards.push({ id, name, pin: await issuePin(teacher, id) });
  return cards;
});
