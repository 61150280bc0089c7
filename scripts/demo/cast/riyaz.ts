import type { CastSchool } from './cast';
import { on } from './on';

const guru = on({ sa: 'C#', octave: 3, instrument: 'voice' });
const sitar = on({ sa: 'D', octave: 3, instrument: 'sitar' });
const bansuri = on({ sa: 'D', octave: 4, instrument: 'bansuri' });

/** A class in New Jersey: fewer people, other ragas, another time zone and currency. */
export const riyaz: CastSchool = {
  school: 'Riyaz Studio',
  teacher: 'Imran Khan',
  email: 'imran@riyaz.example',
  timeZone: 'America/New_York',
  currency: 'USD',
  students: ['Maya Patel', 'Arjun Patel', 'Zara Ahmed', 'Leo Fernandes', 'Priya Nair'],
  parents: [
    { name: 'Hetal Patel', email: 'hetal@home.example', phone: '+1 732 555 0101', children: ['Maya Patel', 'Arjun Patel'] },
    { name: 'Nadia Ahmed', email: 'nadia@home.example', phone: '+1 732 555 0102', children: ['Zara Ahmed'] },
    { name: 'Rita Fernandes', email: 'rita@home.example', children: ['Leo Fernandes'] },
    { name: 'Paul Fernandes', email: 'paul@home.example', children: ['Leo Fernandes'] },
  ],
  batches: { 'Sunday kids': ['Maya Patel', 'Arjun Patel', 'Zara Ahmed'], 'Thursday online': ['Leo Fernandes', 'Priya Nair'] },
  recordings: [
    guru.alap('Todi alap', 'm4a', 'todi', 34, { title: 'Todi alap, morning', notes: 'Re, Ga, Dha komal; Ma tivra. Keep the Ga low.', recordedOn: '2026-09-03' }),
    bansuri.song('Brindavani Sarang', 'webm', 'brindavani-sarang', 'teentaal', 120, { title: 'Brindavani Sarang, Teental', form: 'bandish', laya: 'madhya', recordedOn: '2026-09-06' }),
    guru.alap('PTT-20260910-WA0001', 'opus', 'puriya-dhanashree', 28, { title: 'Puriya Dhanashree at sunset', recordedOn: '2026-09-10' }),
    guru.song('Bihag', 'mp3', 'bihag', 'ektaal', 150, { title: 'Bihag – chhota khayal', form: 'chhota-khayal', laya: 'drut', recordedOn: '2026-09-13' }),
    guru.song('Kedar jhaptal', 'm4a', 'kedar', 'jhaptaal', 84, { title: 'केदार (झपताल)', form: 'bandish', laya: 'madhya', recordedOn: '2026-09-20' }, { batches: ['Thursday online'] }),
    sitar.taan('Jaunpuri taans', 'webm', 'jaunpuri', 'teentaal', 96, { title: 'Jaunpuri taans', laya: 'drut', recordedOn: '2026-09-24' }),
    guru.alap('Darbari', 'wav', 'darbari-kanada', 30, { title: 'Darbari alap – very slow', laya: 'vilambit', notes: 'Ga andolit. After dinner only!', recordedOn: '2026-10-01' }),
    guru.song('Khamaj thumri', 'mp3', 'khamaj', 'keherwa', 130, { title: 'Khamaj thumri', form: 'thumri', laya: 'madhya', recordedOn: '2026-10-04' }),
    guru.song('PTT-20261008-WA0014', 'opus', 'bhairavi', 'keherwa', 150, { title: 'भैरवी भजन', form: 'bhajan', laya: 'madhya', recordedOn: '2026-10-08' }),
    guru.paltaa('Hamsadhwani paltas', 'm4a', 'hamsadhwani', 150, { title: 'Hamsadhwani paltas', recordedOn: '2026-10-11' }, { batches: ['Sunday kids'] }),
    bansuri.alap('Ahir Bhairav', 'webm', 'ahir-bhairav', 30, { title: 'Ahir Bhairav, bansuri', recordedOn: '2026-10-18' }),
    guru.song('Miyan Malhar', 'mp3', 'miyan-ki-malhar', 'tilwada', 56, { title: 'Miyan ki Malhar, Tilwada', form: 'bada-khayal', laya: 'vilambit', recordedOn: '2026-10-22' }),
    guru.alap('PTT-20261029-WA0005', 'opus', 'lalit', 22, { title: 'Lalit for Zara – both Ma', kind: 'feedback', form: '', recordedOn: '2026-10-29' }, { students: ['Zara Ahmed'] }),
    sitar.theka('Rupak 70', 'wav', 'rupak', 70, { title: 'Rupak theka, 70', recordedOn: '2026-11-01' }),
    guru.untagged('PTT-20261108-WA0009', 'opus', { raga: 'khamaj', seconds: 18 }),
  ],
};
