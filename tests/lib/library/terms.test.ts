import { rawDb } from '@/lib/db/client';
import { addRagaLink, editRecording, learnersOf, ragaExplanation, ragaLinks, removeRagaLink, removeTerm, saveForm, saveRaga, saveTaal, schoolBook, searchRecordings } from '@/lib/library';
import { formTerm, newRagaLink, ragaTerm, taalTerm } from '@/lib/library/shared';
import { testDatabase } from '@/tests/support/db';
import { type Cast, people, viewers } from '@/tests/support/people';

testDatabase();
let cast: Cast;
let who: ReturnType<typeof viewers>;
beforeEach(async () => {
  cast = await people();
  who = viewers(cast);
});

const raga = (more: Record<string, unknown>) => ragaTerm.parse({ name: 'Chaitra Gauri', ...more });
const LINES = { aroha: "SrGMPdNS'", avaroha: "S' N d P M G r S", vadi: 'r', samvadi: 'P', thaat: 'Poorvi', prahar: ['4'] };

async function recording(id: string, more: Record<string, unknown> = {}) {
  const schoolId = cast.saraswati.id;
  await rawDb().mediaFile.upsert({ where: { id: 'f' }, create: { id: 'f', schoolId, storageKey: 'f', sha256: 'f', bytes: 1n, mime: 'audio/mp4', name: 'f' }, update: {} });
  await rawDb().recording.create({ data: { id, schoolId, uploaderId: cast.meera.id, originalId: 'f', title: id, ...more } });
}

test('an own raga is added, found, tagged and searched for; the next school knows nothing of it', async () => {
  expect(await saveRaga(who.meera, raga({ ...LINES, aliases: 'Chaitragauri, चैत्र गौरी' }))).toEqual({ kind: 'raga', slug: 'chaitra-gauri' });
  const book = await schoolBook(who.anu);
  expect(book.raga.find('चैत्र गौरी')).toMatchObject({ name: 'Chaitra Gauri', aroha: "S r G M P d N S'", jati: 'Sampurna-Sampurna', prahar: [4] });
  await recording('one');
  await editRecording(who.meera, { recordingId: 'one', version: 1, raga: 'chaitragauri' });
  const found = await searchRecordings(who.meera, { text: 'chaitra gowri' });
  expect(found.recordings.map(({ id, raga: slug }) => [id, slug])).toEqual([['one', 'chaitra-gauri']]);
  expect((await schoolBook(who.dev)).raga.find('chaitra gauri')).toBeNull();
});

test('a card is corrected for oneself, and is the book’s again when taken back', async () => {
  const yaman = (await schoolBook(who.meera)).raga.bySlug('yaman')!;
  const asItIs = { slug: 'yaman', name: 'Yaman', devanagari: yaman.devanagari, aroha: yaman.aroha, avaroha: yaman.avaroha, vadi: yaman.vadi, samvadi: yaman.samvadi, pakad: yaman.pakad ?? '', thaat: 'Kalyan', prahar: yaman.prahar.map(String), note: yaman.note ?? '' };
  await saveRaga(who.meera, raga({ ...asItIs }));
  expect(await rawDb().schoolTerm.count()).toBe(0); // nothing was said that the book does not say
  await saveRaga(who.meera, raga({ ...asItIs, vadi: 'N', samvadi: 'G', aliases: 'Emni' }));
  expect((await rawDb().schoolTerm.findFirst())?.card).toEqual({ vadi: 'N', samvadi: 'G' });
  expect((await schoolBook(who.anu)).raga.find('emni')).toMatchObject({ slug: 'yaman', vadi: 'N', changed: ['vadi', 'samvadi'] });
  expect((await schoolBook(who.isha)).raga.bySlug('yaman')?.vadi).toBe('G');
  await removeTerm(who.meera, { kind: 'raga', slug: 'yaman' });
  expect((await schoolBook(who.anu)).raga.bySlug('yaman')?.vadi).toBe('G');
});

test.each([
  [{ vadi: 'm' }, 'vadi', '“m” is not sung'],
  [{ aroha: 'Do re mi' }, 'aroha', 'Only swaras'],
  [{ aroha: 'S R' }, 'aroha', 'Four swaras'],
  [{ thaat: 'Kalyani' }, 'thaat', 'from the list'],
  [{ name: 'Bhoopali' }, 'name', 'means Bhupali already'],
  [{ aliases: 'Eman' }, 'aliases', 'means Yaman already'],
])('%j is refused beside its field', async (more, field, says) => {
  await expect(saveRaga(who.meera, raga({ ...LINES, ...more }))).rejects.toMatchObject({ fields: { [field as string]: expect.stringContaining(says as string) } });
  expect(await rawDb().schoolTerm.count()).toBe(0);
});

test('two own ragas cannot have one name; a raga that is not there cannot be changed', async () => {
  await saveRaga(who.meera, raga(LINES));
  await expect(saveRaga(who.meera, raga({ ...LINES, name: 'Chaitra  Gowri' }))).rejects.toMatchObject({ status: 409 });
  await expect(saveRaga(who.dev, raga({ ...LINES, slug: 'chaitra-gauri' }))).rejects.toMatchObject({ status: 404 });
});

test('an own raga in use stays, and says how many are in it', async () => {
  await saveRaga(who.meera, raga(LINES));
  await recording('one', { raga: 'chaitra-gauri' });
  await recording('two', { raga: 'chaitra-gauri', deletedAt: new Date() });
  await expect(removeTerm(who.meera, { kind: 'raga', slug: 'chaitra-gauri' })).rejects.toMatchObject({ status: 409, message: expect.stringContaining('2 recordings are in Chaitra Gauri') });
  await rawDb().recording.updateMany({ data: { raga: 'yaman' } });
  await removeTerm(who.meera, { kind: 'raga', slug: 'chaitra-gauri' });
  await expect(removeTerm(who.meera, { kind: 'raga', slug: 'chaitra-gauri' })).rejects.toMatchObject({ status: 404 });
});

test('taals are written as a theka; a mark too few is counted', async () => {
  const taal = (more: Record<string, unknown>) => taalTerm.parse({ name: 'Panch Taal', theka: 'Dha Dhin Na | Na Tin', marks: 'X 0', ...more });
  await expect(saveTaal(who.meera, taal({ marks: 'X' }))).rejects.toMatchObject({ fields: { marks: expect.stringContaining('2 vibhags and 1 mark') } });
  await expect(saveTaal(who.meera, taal({ marks: 'X wave' }))).rejects.toMatchObject({ fields: { marks: expect.any(String) } });
  await expect(saveTaal(who.meera, taal({ theka: '' }))).rejects.toMatchObject({ fields: { theka: expect.any(String) } });
  await saveTaal(who.meera, taal({}));
  expect((await schoolBook(who.anu)).taal.find('panch taal')).toMatchObject({ matras: 5, vibhags: [3, 2], khali: [4] });
  const dadra = (await schoolBook(who.meera)).taal.bySlug('dadra')!;
  await saveTaal(who.meera, taal({ slug: 'dadra', name: dadra.name, devanagari: dadra.devanagari, theka: 'Dha Dhin Na | Dha Tin Na', marks: 'X 0' }));
  expect(await rawDb().schoolTerm.count({ where: { slug: 'dadra' } })).toBe(0);
});

test('forms have names and spellings', async () => {
  await saveForm(who.meera, formTerm.parse({ name: 'Abhang', aliases: 'अभंग' }));
  expect((await schoolBook(who.anu)).form.find('अभंग')?.slug).toBe('abhang');
});

test('links of a raga are web addresses, once each, and only the school’s', async () => {
  for (const url of ['javascript:alert(1)', 'ftp://example.org', 'example', 'data:text/html,x']) expect(newRagaLink.safeParse({ raga: 'yaman', url }).success).toBe(false);
  const link = newRagaLink.parse({ raga: 'yaman', url: 'https://www.example.org/yaman?x=1' });
  const { linkId } = await addRagaLink(who.meera, link);
  expect(await ragaLinks(who.anu, 'yaman')).toEqual([{ id: linkId, url: link.url, label: 'example.org' }]);
  await expect(addRagaLink(who.meera, link)).rejects.toMatchObject({ status: 409 });
  expect(await ragaLinks(who.isha, 'yaman')).toEqual([]);
  await expect(removeRagaLink(who.dev, { linkId })).rejects.toMatchObject({ status: 404 });
  await removeRagaLink(who.meera, { linkId });
  expect(await ragaLinks(who.anu, 'yaman')).toEqual([]);
});

test('a teacher reads who is learning a raga; a child of itself only, a parent of their own', async () => {
  const schoolId = cast.saraswati.id;
  await recording('for-anu', { raga: 'yaman', visibility: 'people' });
  await rawDb().recordingPerson.create({ data: { schoolId, recordingId: 'for-anu', personId: cast.anu.id } });
  await recording('for-all', { raga: 'yaman' });
  await rawDb().assignment.create({ data: { id: 'a', schoolId, authorId: cast.meera.id, recordingId: 'for-all', startsOn: '2026-11-01' } });
  await rawDb().assignmentTarget.create({ data: { schoolId, assignmentId: 'a', batchId: cast.saturday.id } });
  const now = new Date('2026-11-25T12:00Z');
  const names = async (viewer: Parameters<typeof learnersOf>[0]) => (await learnersOf(viewer, 'yaman', now)).map(({ callName }) => callName);
  expect(await names(who.meera)).toEqual(['Anu', 'Ravi']);
  expect(await names(who.anu)).toEqual(['Anu']);
  expect(await names(who.ravi)).toEqual(['Ravi']);
  expect(await names(who.lata)).toEqual(['Anu']);
  expect(await names(who.isha)).toEqual([]);
  await rawDb().assignment.update({ where: { id: 'a' }, data: { endedAt: now } });
  expect(await names(who.meera)).toEqual(['Anu']);
  await rawDb().practiceEntry.create({ data: { schoolId, studentId: cast.ravi.id, day: '2026-11-20', clientKey: 'k', recordingId: 'for-all' } });
  expect(await names(who.meera)).toEqual(['Anu', 'Ravi']);
});

test('an explanation is read once it is approved', async () => {
  await rawDb().explanation.create({ data: { id: 'e', schoolId: cast.saraswati.id, raga: 'yaman', text: 'A lamp is lit.' } });
  expect(await ragaExplanation(who.anu, 'yaman')).toBeNull();
  await rawDb().explanation.update({ where: { id: 'e' }, data: { state: 'approved' } });
  expect([await ragaExplanation(who.anu, 'yaman'), await ragaExplanation(who.isha, 'yaman')]).toEqual(['A lamp is lit.', null]);
});
