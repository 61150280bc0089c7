import { rawDb } from '@/lib/db/client';
import { type AnyDb, ask } from '@/tests/support/attack-scene';
import { testDatabase } from '@/tests/support/db';
import { type Cast, people, viewers } from '@/tests/support/people';
import { season } from '@/tests/support/season';

// The limited hands of the charter: which rows, which columns, which values.

testDatabase();

let cast: Cast;
let meera: AnyDb;
let anu: AnyDb;
let lata: AnyDb;
beforeEach(async () => {
  cast = await people();
  await season(cast);
  const all = viewers(cast);
  [meera, anu, lata] = [all.meera.db, all.anu.db, all.lata.db] as unknown as [AnyDb, AnyDb, AnyDb];
});

type Try = [tried: string, attempt: () => unknown, end: unknown];
const each = (tries: Try[]) => test.each(tries)('%s', async (_, attempt, end) => expect(await ask(attempt)).toEqual(end));
const DONE = expect.objectContaining({ id: expect.any(String) });

describe('the school', () => {
  each([
    ['a teacher renames it', () => meera.school!.update!({ where: { id: cast.saraswati.id }, data: { name: 'Sangeet' } }), DONE],
    ['nobody makes one', () => meera.school!.create!({ data: { name: 'x', code: 'x', timeZone: 'UTC', currency: 'INR' } }), 'Trespass'],
    ['nobody ends it', () => meera.school!.deleteMany!(), 'Trespass'],
    [
      'nobody makes one by the way',
      () => meera.school!.upsert!({ where: { id: 'new' }, create: { name: 'x' }, update: { name: 'x' } }),
      'Trespass',
    ],
    ['a parent does not rename it', () => lata.school!.updateMany!({ data: { name: 'x' } }), 'Trespass'],
  ]);
});

describe('"I have paid"', () => {
  const claim = () => ({
    studentId: cast.anu.id,
    payerId: cast.lata.id,
    amountMinor: 50000,
    method: 'upi',
    paidOn: '2026-11-23',
    state: 'claimed',
  });
  const claiming = (more: object) => lata.payment!.create!({ data: { ...claim(), ...more } });
  each([
    ['is claimed', () => claiming({}), DONE],
    ['is not confirmed by the one who pays', () => claiming({ state: 'confirmed' }), 'Trespass'],
    ['is not confirmed by leaving it out', () => claiming({ state: undefined }), 'Trespass'],
    ['is not for another child', () => claiming({ studentId: cast.ravi.id }), 'Trespass'],
    ['is not for nobody', () => claiming({ studentId: undefined }), 'Trespass'],
    ['is not in another’s name', () => claiming({ payerId: cast.meera.id }), 'Trespass'],
    ['carries no confirmation', () => claiming({ confirmedAt: new Date() }), 'Trespass'],
    ['corrects nothing', () => claiming({ correctsId: 'of-ravi' }), 'Trespass'],
    ['is not changed afterwards', () => lata.payment!.update!({ where: { id: 'by-lata' }, data: { amountMinor: 0 } }), 'Trespass'],
    ['is not a student’s to say', () => anu.payment!.create!({ data: claim() }), 'Trespass'],
    [
      'is confirmed by a teacher',
      () => meera.payment!.update!({ where: { id: 'by-lata' }, data: { state: 'confirmed', confirmedAt: new Date() } }),
      DONE,
    ],
  ]);
});

describe('lines of money', () => {
  each([
    [
      'a charge is not changed, even by a teacher',
      () => meera.charge!.update!({ where: { id: 'of-anu' }, data: { amountMinor: 0 } }),
      'Trespass',
    ],
    ['nor taken away', () => meera.charge!.delete!({ where: { id: 'of-anu' } }), 'Trespass'],
    [
      'it is corrected by another line',
      () =>
        meera.charge!.create!({
          data: { studentId: cast.anu.id, correctsId: 'of-anu', amountMinor: -1, reason: 'x', forDay: '2026-11-01' },
        }),
      DONE,
    ],
    ['a payment’s amount stays', () => meera.payment!.update!({ where: { id: 'of-anu' }, data: { amountMinor: 0 } }), 'Trespass'],
    ['a payment stays', () => meera.payment!.deleteMany!(), 'Trespass'],
    ['a receipt stays', () => meera.receipt!.updateMany!({ data: { number: 9 } }), 'Trespass'],
  ]);
});

describe('consent', () => {
  const given = (more: object) =>
    lata.consent!.create!({ data: { childId: cast.anu.id, givenById: cast.lata.id, kind: 'sound', ...more } });
  each([
    ['is given by a parent', () => given({}), DONE],
    ['in their own name', () => given({ givenById: cast.meera.id }), 'Trespass'],
    ['for their own child', () => given({ childId: cast.ravi.id }), 'Trespass'],
    ['at the moment it is given', () => given({ givenAt: new Date(0) }), 'Trespass'],
    ['and withdrawn', () => lata.consent!.update!({ where: { id: 'of-anu' }, data: { withdrawnAt: new Date() } }), DONE],
    ['but not turned into another', () => lata.consent!.update!({ where: { id: 'of-anu' }, data: { kind: 'sharing' } }), 'Trespass'],
    ['nor another child’s', () => lata.consent!.update!({ where: { id: 'of-ravi' }, data: { withdrawnAt: new Date() } }), 'P2025'],
    ['nor forgotten', () => lata.consent!.delete!({ where: { id: 'of-anu' } }), 'Trespass'],
    [
      'and is not a child’s to give',
      () => anu.consent!.create!({ data: { childId: cast.anu.id, givenById: cast.anu.id, kind: 'photo' } }),
      'Trespass',
    ],
  ]);

  test('is withdrawn by either parent', async () => {
    await rawDb().consent.create({
      data: { id: 'by-father', schoolId: cast.saraswati.id, childId: cast.anu.id, givenById: cast.meera.id, kind: 'sound' },
    });
    expect(await ask(() => lata.consent!.update!({ where: { id: 'by-father' }, data: { withdrawnAt: new Date() } }))).toEqual(DONE);
  });
});

describe('a student’s own', () => {
  const take = { fileId: 'sound', note: 'slower' };
  const loop = () => ({ recordingId: 'for-all', authorId: cast.anu.id, label: 'antara', fromMs: 0, toMs: 1, shared: false });
  each([
    ['take', () => anu.submission!.create!({ data: { ...take, studentId: cast.anu.id } }), DONE],
    ['take, not in another’s name', () => anu.submission!.create!({ data: { ...take, studentId: cast.ravi.id } }), 'Trespass'],
    [
      'take, not marked as heard',
      () => anu.submission!.create!({ data: { ...take, studentId: cast.anu.id, heardAt: new Date() } }),
      'Trespass',
    ],
    ['take, not changed when it is sent', () => anu.submission!.update!({ where: { id: 'of-anu' }, data: { note: 'x' } }), 'Trespass'],
    ['loop', () => anu.passage!.create!({ data: loop() }), DONE],
    ['loop, not for everyone', () => anu.passage!.create!({ data: { ...loop(), shared: true } }), 'Trespass'],
    ['loop, not for everyone by leaving it out', () => anu.passage!.create!({ data: { ...loop(), shared: undefined } }), 'Trespass'],
    ['loop, not for everyone later', () => anu.passage!.update!({ where: { id: 'own-of-anu' }, data: { shared: true } }), 'Trespass'],
    ['loop, renamed', () => anu.passage!.update!({ where: { id: 'own-of-anu' }, data: { label: 'x' } }), DONE],
    ['loop, deleted', () => anu.passage!.delete!({ where: { id: 'own-of-anu' } }), DONE],
    ['but not the teacher’s', () => anu.passage!.delete!({ where: { id: 'for-all' } }), 'P2025'],
    ['nor another’s', () => anu.passage!.updateMany!({ where: { id: 'own-of-ravi' }, data: { label: 'x' } }), { count: 0 }],
    [
      'place in a recording',
      () =>
        anu.listeningState!.upsert!({
          where: { id: 'new' },
          create: { recordingId: 'for-anu', personId: cast.anu.id },
          update: { positionMs: 1 },
        }),
      DONE,
    ],
    [
      'place, not another’s',
      () =>
        anu.listeningState!.upsert!({
          where: { id: 'of-ravi' },
          create: { recordingId: 'for-anu', personId: cast.ravi.id },
          update: { positionMs: 1 },
        }),
      'Trespass',
    ],
    [
      'place, and not a teacher’s to move',
      () => meera.listeningState!.updateMany!({ where: { id: 'of-anu' }, data: { positionMs: 1 } }),
      { count: 0 },
    ],
    ['"read"', () => anu.noticeRead!.create!({ data: { noticeId: 'to-saturday', personId: cast.anu.id } }), DONE],
    [
      '"read", not in another’s name',
      () => anu.noticeRead!.create!({ data: { noticeId: 'to-saturday', personId: cast.ravi.id } }),
      'Trespass',
    ],
  ]);
});

describe('a parent’s answer', () => {
  const answer = () => ({ eventId: 'cancelled', studentId: cast.anu.id, answeredById: cast.lata.id, answer: 'yes' });
  each([
    ['for their child', () => lata.rsvp!.create!({ data: answer() }), DONE],
    ['not for another', () => lata.rsvp!.create!({ data: { ...answer(), studentId: cast.ravi.id } }), 'Trespass'],
    ['in their own name', () => lata.rsvp!.create!({ data: { ...answer(), answeredById: cast.meera.id } }), 'Trespass'],
    ['changed', () => lata.rsvp!.update!({ where: { id: 'of-anu' }, data: { answer: 'no', answeredById: cast.lata.id } }), DONE],
    [
      'changed, not in another’s name',
      () => lata.rsvp!.update!({ where: { id: 'of-anu' }, data: { answer: 'no', answeredById: cast.meera.id } }),
      'Trespass',
    ],
    ['not given away', () => lata.rsvp!.update!({ where: { id: 'of-anu' }, data: { studentId: cast.ravi.id } }), 'Trespass'],
    ['not a child’s to give', () => anu.rsvp!.create!({ data: { ...answer(), answeredById: cast.anu.id } }), 'Trespass'],
  ]);
});

describe('a line of who did what', () => {
  each([
    ['is signed', () => anu.auditLine!.create!({ data: { verb: 'x', actorId: cast.anu.id } }), DONE],
    ['by oneself', () => anu.auditLine!.create!({ data: { verb: 'x', actorId: cast.meera.id } }), 'Trespass'],
    ['by somebody', () => meera.auditLine!.create!({ data: { verb: 'x' } }), 'Trespass'],
    [
      'is marked as seen by a teacher',
      () => meera.auditLine!.updateMany!({ where: { id: 'line' }, data: { seenAt: new Date() } }),
      { count: 1 },
    ],
    ['is not rewritten', () => meera.auditLine!.update!({ where: { id: 'line' }, data: { verb: 'y' } }), 'Trespass'],
    ['is not taken away', () => meera.auditLine!.deleteMany!(), 'Trespass'],
  ]);
});
