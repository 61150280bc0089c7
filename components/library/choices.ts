import type { Option } from '@/components/ui/use-suggestions';

/** One thing that can be chosen: what the form sends, and what is read. */
export type Choice = { value: string; label: string };

/** What a recording can be tagged with, in the school's words. Ragas are too many to carry along: they are asked for (`suggestRagas`). */
export type TagChoices = { taals: readonly Choice[]; forms: readonly Choice[]; kinds: readonly Choice[]; layas: readonly Choice[] };

/** Ragas for what was typed, in any spelling or script. Asks the server; without an answer there are none. */
export async function suggestRagas(typed: string): Promise<readonly Option[]> {
  const answer = await fetch(`/library/suggestions?raga=${encodeURIComponent(typed.slice(0, 60))}`);
  return answer.ok ? ((await answer.json()) as Option[]) : [];
}

/** Recordings of the library for what was typed. Asks the server; without an answer there are none. */
export async function suggestRecordings(typed: string): Promise<readonly Option[]> {
  const answer = await fetch(`/library/suggestions/recordings?q=${encodeURIComponent(typed.slice(0, 100))}`);
  return answer.ok ? ((await answer.json()) as Option[]) : [];
}
