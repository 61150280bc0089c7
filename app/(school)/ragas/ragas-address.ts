export const ways = ['thaat', 'time', 'name'] as const;
export type Way = (typeof ways)[number];

/** How the ragas are looked at: in which order, and whether only those the school has recordings in. */
export type RagasShown = { by: Way; have: boolean };

/** Reads it from an address; what makes no sense there is taken as not said. */
export const shownFrom = ({ by, have }: Record<string, string | string[] | undefined>): RagasShown => ({ by: ways.find((way) => way === by) ?? 'thaat', have: have === '1' });

export function ragasAddress({ by, have }: RagasShown): string {
  const asked = new URLSearchParams({ ...(by !== 'thaat' && { by }), ...(have && { have: '1' }) }).toString();
  return asked ? `/ragas?${asked}` : '/ragas';
}
