import type { Teacher } from '@/lib/auth/viewer';
import type { Tables } from '@/lib/db/school-db';
import { faultsIn } from '@/lib/kit/faults-in';
import { joinBatch } from './batches';
import { born, parentOf } from './births';
import { refused } from './refused';
import { nameKey, studentLines } from './rules';
import { type NewStudents, newStudent, type StudentPreview } from './shared';

const MOST = 120;

/** What would become of each line of a class that is typed or pasted; changes nothing. Refuses more than 120 lines. */
export const studentsPreview = ({ db }: Teacher, { text }: NewStudents): Promise<StudentPreview[]> => looked(db, text);

/**
 * Adds the students of a typed or pasted class with their parents, all or none of those that are new; who is here already, in the
 * archive, twice in the list or not readable is left out. Returns how many were added and how many lines were left out.
 */
export const addStudents = (teacher: Teacher, { text, batchId }: NewStudents): Promise<{ added: number; left: number }> =>
  teacher.db.transaction(
    async (db) => {
      const lines = await looked(db, text);
      const fresh = lines.filter(({ state }) => state === 'new');
      for (const line of fresh) {
        const { name, parentName, email, phone } = newStudent.parse(line);
        const { id } = await born(teacher, db, { role: 'student', name });
        if (parentName) await parentOf(teacher, db, id, { name: parentName, email, phone });
        if (batchId) await joinBatch(teacher, { batchId, personId: id });
      }
      return { added: fresh.length, left: lines.length - fresh.length };
    },
    { timeout: 30_000 },
  );

async function looked(db: Tables, text: string): Promise<StudentPreview[]> {
  const lines = studentLines(text);
  if (lines.length > MOST) throw refused('tooManyLines', { field: 'text', values: { most: MOST } });
  const known = await db.person.findMany({
    where: { role: 'student', nameKey: { in: lines.map(({ name }) => nameKey(name)) } },
    select: { nameKey: true, archivedAt: true },
  });
  const byKey = new Map(known.map((one) => [one.nameKey, one.archivedAt ? ('archived' as const) : ('here' as const)]));
  const before = new Set<string>();
  return lines.map((line) => {
    const key = nameKey(line.name);
    const isTwice = before.has(key);
    before.add(key);
    const fault = faultOf(line);
    return { ...line, state: fault ? 'faulty' : (byKey.get(key) ?? (isTwice ? 'twice' : 'new')), fault };
  });
}

function faultOf(line: Parameters<typeof newStudent.safeParse>[0]): string | undefined {
  const read = newStudent.safeParse(line);
  if (!read.success) return Object.values(faultsIn(read.error)).at(0);
  const { parentName, email, phone } = read.data;
  return !parentName && (email || phone) ? refused('whoseContact').message : undefined;
}
