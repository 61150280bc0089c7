'use client';

import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { useWords } from '@/lib/i18n/client';
import { useFieldWiring } from './field-wiring';
import { controlClass } from './input-class';
import { type Option, type Suggest, useSuggestions } from './use-suggestions';

export type { Option } from './use-suggestions';

type ComboboxProps = {
  /** All the options, or a function that finds those for what was typed (it may ask the server). */
  options: readonly Option[] | Suggest;
  defaultValue?: Option;
  placeholder?: string;
  /** Whether words that are no option may stay, e.g. a raga of one's own. They are sent as typed. */
  freeText?: boolean;
  onChange?: (option: Option | null) => void;
};

/**
 * Typing with suggestions, for ragas and taals. Stands in a `<Field>`; the form gets the chosen option's `value` (or the typed words
 * with `freeText`, or nothing). Keys: ↓ ↑ to move, Enter to take, Escape to close.
 */
export function Combobox({ options, defaultValue, placeholder, freeText = false, onChange }: ComboboxProps) {
  const t = useWords('ui');
  const { name, ...wiring } = useFieldWiring();
  const listId = useId();
  const [typed, setTyped] = useState(defaultValue?.label ?? '');
  const [chosen, setChosen] = useState<Option | null>(defaultValue ?? null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { found, searching } = useSuggestions(options, open ? (chosen?.label === typed ? '' : typed) : null);
  const shown = open && (found.length > 0 || searching);

  return (
    <div className="relative">
      <input type="hidden" name={name} value={chosen?.value ?? (freeText ? typed.trim() : '')} />
      <input
        {...wiring}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onClick={() => setOpen(true)}
        onBlur={leave}
        onKeyDown={press}
        className={clsx(controlClass, 'pr-11')}
      />
      <ChevronDown aria-hidden className="pointer-events-none absolute inset-y-0 right-3.5 my-auto size-5 text-soft" />
      <p aria-live="polite" className="sr-only">
        {open && (searching ? t('searching') : t('suggestions', { count: found.length }))}
      </p>
      {shown && (
        <ul id={listId} role="listbox" aria-label={t('suggestionsName')} className={LIST}>
          {found.map((option, place) => (
            <li
              key={option.value}
              id={`${listId}-${place}`}
              role="option"
              aria-selected={place === active}
              // Before the input loses focus, or leaving would close the list under the finger.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(option)}
              className={clsx(OPTION, place === active && 'bg-wash')}
            >
              <span className="min-w-0 grow">{option.label}</span>
              {option.hint && <span className="text-small text-soft">{option.hint}</span>}
            </li>
          ))}
          {searching && !found.length && <li className="px-3 py-2.5 text-soft">{t('searching')}</li>}
        </ul>
      )}
    </div>
  );

  function type(text: string) {
    setTyped(text);
    setOpen(true);
    setActive(-1);
    if (chosen) choose(null);
  }

  function take(option: Option) {
    setTyped(option.label);
    choose(option);
    close();
  }

  function choose(option: Option | null) {
    setChosen(option);
    onChange?.(option);
  }

  function close() {
    setOpen(false);
    setActive(-1);
  }

  function leave() {
    const same = found.find((option) => option.label.toLowerCase() === typed.trim().toLowerCase());
    if (!chosen && same) take(same);
    else if (!chosen && !freeText) setTyped('');
    close();
  }

  function press(event: React.KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (found.length) setActive((active + (event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : found.length - 1)) % found.length);
    } else if (event.key === 'Enter' && shown) {
      // While there are suggestions Enter is about them, and does not send the form: the marked one, else the first, which is the
      // nearest. Words that may stand for themselves stay as they are.
      event.preventDefault();
      const meant = found[active] ?? (typed.trim() && !freeText ? found[0] : undefined);
      if (meant) take(meant);
      else if (freeText) close();
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }
}

const LIST = `absolute inset-x-0 top-full z-30 mt-1 max-h-72 animate-rise overflow-y-auto rounded-medium border border-line bg-card p-1.5
  shadow-lift`;

const OPTION = 'flex min-h-11 cursor-pointer items-center gap-3 rounded-small px-3 py-2 hover:bg-wash';
