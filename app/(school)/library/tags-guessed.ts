import { dayFrom, titleFrom } from '@/lib/media/names';
import type { Book } from '@/lib/music/book';

/**
 * What a file's name says of the recording in it, e.g. "Yaman_bandish_teentaal.m4a": a title, and a raga, taal, form and day where
 * it names them, in the book's words or the school's own. Guesses: they are shown to be confirmed.
 */
export function tagsGuessed(fileName: string, book: Book): Record<string, string> {
  const title = titleFrom(fileName);
  const raga = book.raga.find(title);
  return {
    guessed: 'yes',
    title,
    ...(raga && { raga: raga.slug, ragaName: raga.name }),
    ...said('taal', book.taal.find(title)?.slug),
    ...said('form', book.form.find(title)?.slug),
    ...said('recordedOn', dayFrom(fileName)),
  };
}

const said = (name: string, value: string | undefined): Record<string, string> => (value ? { [name]: value } : {});
