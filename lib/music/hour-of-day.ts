import { type Raga, ragas } from './ragas';

/** The prahar of an hour (0–23): eight of three hours, the first from 6 in the morning. Many books shift each by an hour. */
export const praharOf = (hour: number): number => Math.floor(((hour + 18) % 24) / 3) + 1;

const KNOWN_TO_ALL = ['bhairav', 'brindavani-sarang', 'bhimpalasi', 'yaman', 'bageshri', 'malkauns', 'sohini', 'todi', 'multani', 'puriya', 'bihag', 'lalit'];

/** A raga for this hour, one that a class is likely to know. */
export function ragaOfTheHour(hour: number): Raga | undefined {
  const fitting = ragas.filter((raga) => raga.prahar.includes(praharOf(hour)));
  return fitting.find((raga) => KNOWN_TO_ALL.includes(raga.slug)) ?? fitting[0];
}
