/** The look of anything typed or chosen in: one height, one edge, one focus. */
export const controlClass = `min-h-12 w-full min-w-0 rounded-small border border-edge bg-card px-4 text-base text-ink placeholder:text-soft
  transition-colors hover:border-ink focus:border-focus aria-invalid:border-kumkum disabled:opacity-55
  focus-visible:outline-2 focus-visible:outline-offset-0`;
