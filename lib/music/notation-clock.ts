/** Seconds of a time as it is typed ("1:08", "0:42.5", "68"); NaN is never returned: what is no number counts as 0. */
export const clockSeconds = (typed: string): number => typed.split(':').reduce((sum, part) => sum * 60 + (Number(part) || 0), 0);
