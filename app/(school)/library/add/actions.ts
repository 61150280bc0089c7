'use server';

import { z } from 'zod';
import { action } from '@/lib/kit/action';
import { schoolBook } from '@/lib/library';
import { tagsGuessed } from '../tags-guessed';

const names = z.object({ names: z.array(z.string().max(500)).max(200) });

/** What the names of chosen files say of title, raga, taal and form, in their order: to be looked through before they are sent. */
export const guessTags = action({ as: 'teacher', input: names }, async (teacher, input) => {
  const book = await schoolBook(teacher);
  return input.names.map((name) => tagsGuessed(name, book));
});
