import 'server-only';
import { rawDb } from '@/lib/db/client';
import { DAY, MINUTE } from '@/lib/kit/dates';
import { Refusal } from '@/lib/kit/refusal';
import { nameKey } from '@/lib/people/rules';
import { matches } from './hashing';
import type { PairedHere } from './paired-device';
import type { Place } from './place';
import { pinPepper } from './secrets';
import { openSession } from './sessions';
import { counted, forgive, spend, spendPinTry } from './throttle';

type Given = { school: string; name: string; pin: string };

/**
 * Signs a student in on a device the class does not know: the school's code, the typed name and the PIN, never the roster. Returns the
 * new session's id; the session is the short one of a shared device. The same refusal whatever of the three is wrong.
 */
export async function signInStudent({ school, name, pin }: Given, place: Place): Promise<string> {
  const code = school.trim().toUpperCase();
  const key = nameKey(name);
  await spend([{ key: `address:${place.address}`, most: 30, per: 15 * MINUTE }]);
  const home = await rawDb().school.findUnique({ where: { code }, select: { id: true } });
  const strangers = { key: `strangers:${home?.id ?? code}`, most: 20, per: DAY };
  const tries = { key: `pin-away:${home?.id ?? code}:${key}`, most: 10, per: DAY };
  if (!(await counted(tries))) throw onlyPaired();
  if (!(await counted(strangers))) {
    if (home) await tellTeacher(home.id);
    throw onlyPaired();
  }
  const student = home && (await rawDb().person.findFirst({ where: { schoolId: home.id, nameKey: key, role: 'student', archivedAt: null }, select: { id: true } }));
  const pinKey = student && (await rawDb().pinKey.findUnique({ where: { personId: student.id } }));
  if (!(await matches(pinKey?.hash, pin, pinPepper())) || !home || !student)
    throw new Refusal('Something does not fit: the school code, the name or the PIN. Look at your card and try again.', { status: 401 });
  await forgiveOne([strangers.key, tries.key]);
  return openSession({ schoolId: home.id, personId: student.id, role: 'student', method: 'pin', device: place.device, shared: true });
}

/** Signs a student in on a device paired for them: a face and four digits. Strangers elsewhere never lock it. */
export async function signInPairedStudent({ studentId, pin }: { studentId: string; pin: string }, device: PairedHere, place: Place): Promise<string> {
  if (!device.studentIds.includes(studentId)) throw new Refusal('This device does not know you yet. Ask your teacher or a parent to add you.', { status: 401 });
  const key = `pin-here:${device.id}:${studentId}`;
  await spendPinTry(key);
  const { schoolId } = device;
  const student = await rawDb().person.findFirst({ where: { id: studentId, schoolId, role: 'student', archivedAt: null }, select: { id: true } });
  const pinKey = student && (await rawDb().pinKey.findUnique({ where: { personId: student.id } }));
  if (!(await matches(pinKey?.hash, pin, pinPepper()))) throw new Refusal('That is not your PIN. Try again.', { status: 401, fields: { pin: 'Try again' } });
  await forgive([key]);
  return openSession({ schoolId, personId: studentId, role: 'student', method: 'pin', device: place.device });
}

// A right try is given back, so that a class of 30 on the school's tablets is not mistaken for strangers.
async function forgiveOne(keys: string[]) {
  await rawDb().throttle.updateMany({ where: { key: { in: keys }, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
}

async function tellTeacher(schoolId: string) {
  const told = await rawDb().auditLine.count({ where: { schoolId, verb: 'sign-in.strangers', at: { gt: new Date(Date.now() - DAY) } } });
  if (told === 0) await rawDb().auditLine.create({ data: { schoolId, verb: 'sign-in.strangers', attention: true } });
}

const onlyPaired = () =>
  new Refusal('There were too many tries today. Ask your teacher or a parent for a link that makes this device yours.', { status: 429 });
