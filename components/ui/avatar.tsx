import { clsx } from 'clsx';

/**
 * A person as a letter on a colour of their own: the same name is the same colour everywhere, and no photo of a child is needed.
 * Decorative: the name stands beside it.
 */
export function Avatar({ name, size = 'medium', className }: { name: string; size?: keyof typeof SIZES; className?: string }) {
  return (
    <span
      aria-hidden
      className={clsx('inline-flex shrink-0 items-center justify-center rounded-full font-semibold text-white select-none', SIZES[size], className)}
      style={{ backgroundColor: AVATAR_COLOURS[placeOf(name) % AVATAR_COLOURS.length] }}
    >
      {initial(name)}
    </span>
  );
}

/** White letters stand on each of these with at least 4.5:1 (tests/components/contrast.test.ts). */
export const AVATAR_COLOURS = ['#8b3a75', '#0f6b68', '#a8532f', '#22365e', '#a8243a', '#4b6e2f', '#5750b0', '#855409'];

const SIZES = { small: 'size-9 text-small', medium: 'size-11 text-base', large: 'size-18 text-title', child: 'size-24 text-display' };

function initial(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? '·';
}

function placeOf(name: string): number {
  let sum = 7;
  for (const letter of name.trim().toLowerCase()) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum;
}
