import type { Option } from '@/components/ui/use-suggestions';
import type { Book } from '@/lib/music/book';

/** Ragas that half-typed words may mean, in any spelling or script and by the school's own names, as a combobox shows them. */
export const ragaSuggestions = (typed: string, book: Book): Option[] =>
  book.raga.suggest(typed, 12).map(({ slug, name, devanagari }) => ({ value: slug, label: name, hint: devanagari }));
