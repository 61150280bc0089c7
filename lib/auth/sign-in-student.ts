import 'server-only';
import { rawDb } from '@/lib/db/client';
import { nameKey } from '@/lib/people/rules';
import { matches } from './hashing';
import { perAddress, perSchoolAway, perStudentAway, pinHere } from './limits';
import { tellTeachers } from './noted';
import { noteDeviceUse, type PairedHere } from './paired-device';
import type { Place } from './place';
import { refused } from './refused';
import { pinPepper } from './secrets';
import { openSession } from './sessions';
import { counted, forgive, giveBack, spend, spendPinTry } from './throttle';

type Given = { school: string; name: string; pin: string };

/**
 * Signs a student in on a device the class does not know: the school's code, the typed name and the PIN, never the roster. Returns the
 * new session's id; the session is the short one of a shared device. The same refusal whatever of the three is wrong.
 */
export async function signInStudent({ school, name, pin }: Given, place: Place): Promise<string> {
  const code = school.toUpperCase().replace(/[^A-Z0-9]/g, '');
  await spend([perAddress(place)]);
  const home = await rawDb().school.findUnique({ where: { code }, select: { id: true } });
  const student = await studentCalled(name, home?.id ?? '');
  const strangers = perSchoolAway(home?.id ?? code);
  const tries = perStudentAway(home?.id ?? code, student?.id ?? nameKey(name));
  if (!(await counted(tries))) throw refused('onlyPaired', { status: 429 });
  if (!(await counted(strangers))) {
    if (home) await tellTeachers(home.id, 'sign-in.strangers');
    throw refused('onlyPaired', { status: 429 });
  }
  if (!(await isPinOf(student?.id, pin)) || !home || !student) throw refused('wrongStudent', { status: 401 });
  await giveBack([perAddress(place), strangers, tries]);
  return openSession({ schoolId: home.id, personId: student.id, role: 'student', method: 'pin', device: place.device, shared: true });
}

type Chosen = { studentId: string; pin: string };

/** Signs a student in on a device paired for them: a face and four digits. Strangers elsewhere never lock it. */
export async function signInPairedStudent({ studentId, pin }: Chosen, device: PairedHere, place: Place): Promise<string> {
  if (!device.studentIds.includes(studentId)) throw refused('unknownDevice', { status: 401 });
  const { schoolId } = device;
  const key = pinHere(device.id, studentId);
  await spendPinTry(key);
  const who = { id: studentId, schoolId, role: 'student', archivedAt: null } as const;
  const student = await rawDb().person.findFirst({ where: who, select: { id: true } });
  if (!(await isPinOf(student?.id, pin))) throw refused('wrongPin', { status: 401, field: 'pin', fieldSays: 'tryAgain' });
  await forgive([key]);
  await noteDeviceUse(device);
  return openSession({ schoolId, personId: studentId, role: 'student', method: 'pin', device: place.device });
}

// By the full name or, where only one student has it, by what they are called. All are looked through, so that it takes as long
// for a name nobody has.
async function studentCalled(name: string, schoolId: string): Promise<{ id: string } | undefined> {
  const key = nameKey(name);
  const students = await rawDb().person.findMany({
    where: { schoolId, role: 'student', archivedAt: null },
    select: { id: true, nameKey: true, callName: true },
  });
  const called = students.filter((student) => nameKey(student.callName) === key);
  return students.find((student) => student.nameKey === key) ?? (called.length === 1 ? called[0] : undefined);
}

async function isPinOf(studentId: string | undefined, pin: string): Promise<boolean> {
  const key = studentId ? await rawDb().pinKey.findUnique({ where: { personId: studentId } }) : null;
  return matches(key?.hash, pin, pinPepper());
}
