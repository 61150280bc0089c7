import type { CastSchool } from './cast';
import { on } from './on';

const guru = on({ sa: 'G#', octave: 3, instrument: 'voice' });
const sitar = on({ sa: 'C#', octave: 3, instrument: 'sitar' });
const bansuri = on({ sa: 'E', octave: 4, instrument: 'bansuri' });

/** A class in Pune: children and grown-ups, batches by the day. */
export const saraswati: CastSchool = {
  school: 'Saraswati Sangeet Vidyalaya',
  teacher: 'Vidya Deshpande',
  email: 'vidya@saraswati.example',
  timeZone: 'Asia/Kolkata',
  currency: 'INR',
  students: ['Anu Kulkarni', 'Rohan Kulkarni', 'Ira Phadke', 'Kabir Shaikh', 'आरोही जोशी', 'Tanvi Iyer', 'Dhruv Menon', 'Sara D’Souza'],
  parents: [
    { name: 'Lata Kulkarni', email: 'lata@family.example', phone: '+91 98220 10001', children: ['Anu Kulkarni', 'Rohan Kulkarni'] },
    { name: 'Sunil Kulkarni', email: 'sunil@family.example', phone: '+91 98220 10002', children: ['Anu Kulkarni', 'Rohan Kulkarni'] },
    { name: 'Neha Phadke', email: 'neha@family.example', phone: '+91 98220 10003', children: ['Ira Phadke'] },
    { name: 'Farida Shaikh', email: 'farida@family.example', phone: '+91 98220 10004', children: ['Kabir Shaikh'] },
    { name: 'माधुरी जोशी', email: 'madhuri@family.example', phone: '+91 98220 10005', children: ['आरोही जोशी'] },
    { name: 'Gopal Iyer', email: 'gopal@family.example', children: ['Tanvi Iyer'] },
  ],
  batches: {
    'Saturday beginners': ['Anu Kulkarni', 'Rohan Kulkarni', 'Ira Phadke', 'Kabir Shaikh'],
    'Tuesday evening': ['आरोही जोशी', 'Tanvi Iyer', 'Dhruv Menon'],
    'Advanced': ['Sara D’Souza', 'Dhruv Menon'],
  },
  recordings: [
    guru.alap('Yaman alap', 'm4a', 'yaman', 36, { title: 'Yaman alap – slow, listen to the Ga', notes: 'Rest on Ga and Ni. Leave out Sa and Pa on the way up, as we do in class.', recordedOn: '2026-08-04' }),
    guru.song('Yaman chota khyal', 'webm', 'yaman', 'teentaal', 130, { title: 'यमन – छोटा ख्याल (तीनताल)', form: 'chhota-khayal', laya: 'drut', recordedOn: '2026-08-11' }),
    guru.paltaa('PTT-20260815-WA0003', 'opus', 'yaman', 150, { title: 'Yaman paltas 1–4', notes: 'Ten times each before Saturday!', recordedOn: '2026-08-15' }),
    guru.paltaa('Bhoop paltas', 'mp3', 'bhupali', 120, { title: 'Bhoop paltas for beginners', notes: 'Sing along, then without me.', recordedOn: '2026-08-22' }, { batches: ['Saturday beginners'] }),
    guru.song('भूपाली सरगम गीत', 'm4a', 'bhupali', 'teentaal', 110, { title: 'भूपाली सरगम गीत', form: 'sargam-geet', laya: 'madhya', recordedOn: '2026-08-29' }),
    bansuri.alap('Bhairav bansuri', 'opus', 'bhairav', 30, { title: 'Bhairav on bansuri, for the morning', notes: 'The komal Re swings. Listen before 8.', recordedOn: '2026-09-02' }),
    guru.paltaa('Bhairav paltas', 'mp3', 'bhairav', 140, { title: 'Bhairav paltas – komal re, komal dha', recordedOn: '2026-09-05' }),
    guru.song('Malkauns vilambit', 'wav', 'malkauns', 'ektaal', 34, { title: 'Malkauns bada khyal, vilambit Ektaal', form: 'bada-khayal', laya: 'vilambit', recordedOn: '2026-09-09' }, { batches: ['Advanced', 'Tuesday evening'] }),
    sitar.taan('Malkauns taans', 'webm', 'malkauns', 'teentaal', 104, { title: 'Malkauns taans on sitar', laya: 'drut', recordedOn: '2026-09-12' }),
    guru.song('Durga jhaptal', 'm4a', 'durga', 'jhaptaal', 92, { title: 'Durga chhota khayal, Jhaptal', form: 'chhota-khayal', laya: 'madhya', recordedOn: '2026-09-16' }),
    guru.song('PTT-20260919-WA0011', 'opus', 'des', 'dadra', 140, { title: 'Desh – kajri for the monsoon concert', form: 'kajri', laya: 'madhya', notes: 'Second line twice.', recordedOn: '2026-09-19' }, { batches: ['Tuesday evening'] }),
    guru.alap('Bageshri', 'm4a', 'bageshri', 34, { title: 'बागेश्री आलाप', notes: 'Ma is home here. ग कोमल.', recordedOn: '2026-09-26' }),
    guru.song('Bageshri tarana', 'webm', 'bageshri', 'ektaal', 180, { title: 'Bageshri tarana', form: 'tarana', laya: 'drut', recordedOn: '2026-10-03' }),
    guru.song('Hori Kafi', 'mp3', 'kafi', 'deepchandi', 120, { title: 'Kafi hori (Deepchandi)', form: 'hori', laya: 'madhya', recordedOn: '2026-10-10' }),
    guru.alap('PTT-20261017-WA0002', 'opus', 'bhimpalasi', 22, { title: 'For Anu: the meend from ni to Pa', kind: 'feedback', form: '', notes: 'Much better than last week. Now slower.', recordedOn: '2026-10-17' }, { students: ['Anu Kulkarni'] }),
    sitar.theka('Teental theka 80', 'wav', 'teentaal', 80, { title: 'Teental theka, 80', notes: 'For practice with your own bandish.', recordedOn: '2026-10-24' }),
    guru.untagged('PTT-20261031-WA0007', 'opus', { raga: 'des', seconds: 20 }),
    bansuri.tuning('tuning before class', 'wav', { title: 'Sa – Pa – Sa, tune first', kind: 'class_recording' }),
  ],
};
