import { finderOf, type Named } from './finder';

/** What is sung or played. Form and taal are separate things: Dadra and Dhamar are both. */
export type Form = { slug: string; name: string; aliases: string[] };

const form = (slug: string, name: string, ...aliases: string[]): Form => ({ slug, name, aliases });

export const forms: readonly Form[] = [
  form('alap', 'Alap', 'Aalaap', 'आलाप'),
  form('jod', 'Jod', 'Jor', 'जोड़'),
  form('jhala', 'Jhala', 'झाला'),
  form('bada-khayal', 'Bada khayal', 'Bada Khyal', 'Vilambit khayal', 'Vilambit khyal', 'बड़ा ख्याल'),
  form('chhota-khayal', 'Chhota khayal', 'Chota Khyal', 'Chota khayal', 'Drut khayal', 'छोटा ख्याल'),
  form('bandish', 'Bandish', 'बंदिश'),
  form('taan', 'Taan', 'Taans', 'तान'),
  form('tarana', 'Tarana', 'तराना'),
  form('dhrupad', 'Dhrupad', 'ध्रुपद'),
  form('dhamar', 'Dhamar', 'धमार'),
  form('thumri', 'Thumri', 'ठुमरी'),
  form('dadra', 'Dadra', 'दादरा'),
  form('tappa', 'Tappa', 'टप्पा'),
  form('hori', 'Hori', 'होरी'),
  form('kajri', 'Kajri', 'कजरी'),
  form('chaiti', 'Chaiti', 'चैती'),
  form('bhajan', 'Bhajan', 'भजन'),
  form('ghazal', 'Ghazal', 'ग़ज़ल'),
  form('lakshan-geet', 'Lakshan geet', 'लक्षण गीत'),
  form('sargam-geet', 'Sargam geet', 'Sargam', 'सरगम गीत', 'सरगम'),
  form('paltaa', 'Paltaa / alankar', 'Palta', 'Paltas', 'Paltaa', 'Alankar', 'Alankars', 'पलटा', 'पलटे', 'अलंकार'),
];

const bySlug = new Map(forms.map((one) => [one.slug, one]));
const STRANGERS = `banish bands bandies bandit bandits banshees brandish chaitin drooped drupal palatal palate pastas tarawa than tirana`;

/** Looks forms up among these: the book's, or a school's (lib/music/book.ts). */
export const formFinderOf = <F extends Named>(among: readonly F[]) => finderOf(among, { strangers: STRANGERS.split(' ') });

const finder = formFinderOf(forms);

export const formBySlug = (slug: string): Form | undefined => bySlug.get(slug);

/** The form a text names, or null. */
export const findForm = (text: string): Form | null => finder.find(text);
