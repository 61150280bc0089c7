import { dayFrom, titleFrom } from '@/lib/media/names';
import { findForm } from '@/lib/music/forms';
import { findRaga } from '@/lib/music/ragas';
import { findTaal } from '@/lib/music/taals';

/**
 * What a file's name says of the recording in it, e.g. "Yaman_bandish_teentaal.m4a": a title, and a raga, taal, form and day where
 * it names them. Guesses: they are shown to be confirmed.
 */
export function tagsGuessed(fileName: string): Record<string, string> {
  const title = titleFrom(fileName);
  const raga = findRaga(title);
  return {
    guessed: 'yes',
    title,
    ...(raga && { raga: raga.slug, ragaName: raga.name }),
    ...said('taal', findTaal(title)?.slug),
    ...said('form', findForm(title)?.slug),
    ...said('recordedOn', dayFrom(fileName)),
  };
}

const said = (name: string, value: string | undefined): Record<string, string> => (value ? { [name]: value } : {});
