import { sungIn } from './card-faults';
import type { Raga } from './ragas';

/** A raga's relatives: those of the very same swaras, those of its thaat, those of its hour; none of them twice. */
export function relatedRagas<R extends Raga>(raga: Raga, among: readonly R[], most = 6): { sameSwaras: R[]; sameThaat: R[]; sameHour: R[] } {
  const own = swarasOf(raga);
  const others = among.filter(({ slug, aroha }) => slug !== raga.slug && aroha);
  const taken = new Set<R>();
  const take = (fits: (other: R) => boolean) => {
    const found = others.filter((other) => !taken.has(other) && fits(other)).slice(0, most);
    found.forEach((one) => taken.add(one));
    return found;
  };
  return {
    sameSwaras: own ? take((other) => swarasOf(other) === own) : [],
    sameThaat: take(({ thaat }) => thaat !== null && thaat === raga.thaat),
    sameHour: take(({ prahar }) => prahar.some((one) => raga.prahar.includes(one))),
  };
}

const swarasOf = (raga: Raga) => [...sungIn(raga)].sort().join('');
