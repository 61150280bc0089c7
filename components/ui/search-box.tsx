import { Search } from 'lucide-react';
import NextForm from 'next/form';
import { controlClass } from './input-class';

type SearchBoxProps = {
  /** The page that shows what is found; the words go there as `?q=`. */
  action: string;
  label: string;
  placeholder?: string;
  name?: string;
  defaultValue?: string;
  /** Other query fields to keep while searching, e.g. the chosen view. */
  keep?: Record<string, string | undefined>;
};

/** Looks for something on a page of its own address, so that it can be shared, reloaded and used before scripts arrive. */
export function SearchBox({ action, label, placeholder, name = 'q', defaultValue, keep = {} }: SearchBoxProps) {
  return (
    <NextForm action={action} role="search" className="relative">
      {Object.entries(keep).map(([field, value]) => value && <input key={field} type="hidden" name={field} value={value} />)}
      <Search aria-hidden className="pointer-events-none absolute inset-y-0 left-4 my-auto size-5 text-soft" />
      <input
        type="search"
        name={name}
        aria-label={label}
        placeholder={placeholder}
        defaultValue={defaultValue}
        key={defaultValue}
        enterKeyHint="search"
        autoComplete="off"
        className={`${controlClass} rounded-medium pl-12`}
      />
    </NextForm>
  );
}
