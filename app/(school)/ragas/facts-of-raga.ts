import type { Difference } from '@/components/ragas/differing';
import type { CardFact } from '@/components/ragas/fact-list';
import { words } from '@/lib/i18n/server';
import type { Entry } from '@/lib/music/book';
import { SWARAS } from '@/lib/music/swaras';
import { thaatByName } from '@/lib/music/thaats';
import { stepsOf } from '@/lib/music/tuning';
import { lineInWriting } from '../library/tag-names';
import type { Hour } from './parts-of-wall';

type Raga = Entry['raga'];
type ListOf = (names: Iterable<string>) => string;

/** A raga's facts, each with what it means; those that are not known are left out. */
export function factsOfRaga(raga: Raga, list: ListOf): CardFact[] {
  const t = words('ragas');
  const thaat = thaatByName(raga.thaat);
  const [up, down] = [raga.aroha, raga.avaroha].map((line) => new Set(stepsOf(line).map(({ swara }) => swara.toUpperCase())).size);
  const changed = (fact: string) => (raga.changed?.includes(fact) ? t('changed') : undefined);
  const facts: CardFact[] = [
    { name: t('vadi'), value: swaraName(raga.vadi), hint: t('vadiHint'), changed: changed('vadi') },
    { name: t('samvadi'), value: swaraName(raga.samvadi), hint: t('samvadiHint'), changed: changed('samvadi') },
    { name: t('thaat'), value: raga.thaat ?? (raga.own === 'added' ? '' : t('noThaat')), hint: thaat && t('thaatHint', { swaras: thaat.swaras }), changed: changed('thaat') },
    { name: t('jati'), value: raga.jati, hint: raga.aroha && raga.avaroha ? t('jatiHint', { up: String(up), down: String(down) }) : undefined, changed: changed('aroha') ?? changed('avaroha') },
    { name: t('time'), value: hoursOf(raga, list), hint: raga.prahar.length > 0 ? t('timeHint') : undefined, changed: changed('prahar') },
    { name: t('varjit'), value: list(raga.varjit.map(anySwara)), hint: t('varjitHint') },
    { name: t('occasional'), value: list(raga.occasional.map(swaraName)), hint: t('occasionalHint') },
    { name: t('aliases'), value: raga.aliases.join(', ') },
  ];
  return facts.filter(({ value }) => Boolean(value));
}

/** When it is sung, as "about": "About 6–9 in the evening, or in spring at any hour". */
export function hoursOf({ prahar, season, anyTime, own }: Raga, list: ListOf): string {
  const t = words('ragas');
  const hours = prahar.map((hour) => t(`about.${hour as Hour}`));
  const seasonal = season ? [t(`season.${season.includes('Holi') ? 'holi' : (season as 'spring' | 'monsoon')}`)] : [];
  if (hours.length + seasonal.length > 0) return list([...hours, ...seasonal]);
  return anyTime && own !== 'added' ? t('anyHour') : '';
}

/** What schools dispute about it. What this school has decided for itself is disputed no more. */
export function differencesOfRaga({ disputed, changed }: Raga, list: ListOf): Difference[] {
  const t = words('ragas');
  const hour = (one: unknown): string => (one === 'any' ? t('anyTimeShort') : [one].flat().map((at) => t(`about.${at as Hour}`)).join(' + '));
  const told: [fact: string, name: string, tell: (value: string) => string][] = [
    ['aroha', t('aroha'), lineInWriting],
    ['avaroha', t('avaroha'), lineInWriting],
    ['vadi', t('vadi'), swaraName],
    ['samvadi', t('samvadi'), swaraName],
    ['thaat', t('thaat'), String],
    ['jati', t('jati'), String],
    ['prahar', t('time'), hour],
  ];
  return told.flatMap(([fact, name, tell]) => {
    const values = changed?.includes(fact) ? undefined : disputed[fact];
    return values?.length ? [{ name, value: t('also', { values: list(values.map((value) => tell(value as string))) }) }] : [];
  });
}

/** "komal Ga" for g. */
export function swaraName(swara: string): string {
  const known = SWARAS[swara];
  if (!known) return swara;
  return known.alteration ? words('notation')(known.alteration, { name: known.said }) : known.said;
}

// Left out is a swara in each of its forms: "M" means Ma, komal and tivra are not told apart.
const anySwara = (swara: string) => SWARAS[swara.toUpperCase() === 'M' ? 'm' : swara.toUpperCase()]?.said ?? swara;
