import type { Option } from '@/components/ui/use-suggestions';
import { suggestRagas } from '@/lib/music/ragas';

/** Ragas that half-typed words may mean, in any spelling or script, as a combobox shows them. */
export const ragaSuggestions = (typed: string): Option[] =>
  suggestRagas(typed, 12).map(({ slug, name, devanagari }) => ({ value: slug, label: name, hint: devanagari }));
