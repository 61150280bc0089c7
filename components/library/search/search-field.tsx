'use client';

import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useRef, useTransition } from 'react';
import { controlClass } from '@/components/ui/input-class';
import { Spinner } from '@/components/ui/spinner';

type Props = {
  label: string;
  placeholder?: string;
  /** What the address bar says is searched for. */
  q?: string;
  /** What else it says, to be kept while searching: name and value. */
  keep: readonly (readonly [string, string])[];
};

/**
 * The search's one box. What is found comes as one types; the address bar follows, with one step of history for the whole search. Enter
 * works at once, and before scripts arrive it is an ordinary form.
 */
export function SearchField({ label, placeholder, q = '', keep }: Props) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef(q);
  const stepped = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Somewhere else has been gone to (back, a chip): the box says where one is. What is being typed is not written over.
  useEffect(() => {
    if (pending || q === sent.current) return;
    sent.current = q;
    if (input.current) input.current.value = q;
  }, [q, pending]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function search() {
    clearTimeout(timer.current);
    const wanted = input.current?.value.trim() ?? '';
    // Without a connection the page would go, and what sounds with it: what is typed waits here.
    if (wanted === sent.current || !navigator.onLine) return;
    sent.current = wanted;
    const address = addressOf(wanted, keep);
    startTransition(() => (stepped.current ? router.replace(address, { scroll: false }) : router.push(address, { scroll: false })));
    stepped.current = true;
  }

  function typed() {
    clearTimeout(timer.current);
    timer.current = setTimeout(search, PAUSE);
  }

  function submitted(event: FormEvent) {
    event.preventDefault();
    search();
  }

  return (
    <form action="/library" method="get" role="search" onSubmit={submitted} aria-busy={pending || undefined} className="relative">
      {keep.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <span aria-hidden className="pointer-events-none absolute inset-y-0 left-4 flex w-5 items-center text-soft">
        {pending ? <Spinner /> : <Search className="size-5" />}
      </span>
      <input
        ref={input}
        type="search"
        name="q"
        aria-label={label}
        placeholder={placeholder}
        defaultValue={q}
        maxLength={100}
        enterKeyHint="search"
        autoComplete="off"
        onInput={typed}
        onBlur={() => (stepped.current = false)}
        className={`${controlClass} rounded-medium pl-12`}
      />
    </form>
  );
}

const PAUSE = 180;

function addressOf(q: string, keep: Props['keep']): string {
  const query = new URLSearchParams([...(q ? [['q', q]] : []), ...keep.map((pair) => [...pair])]).toString();
  return query ? `/library?${query}` : '/library';
}
