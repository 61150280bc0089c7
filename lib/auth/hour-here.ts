import 'server-only';
import { rawDb } from '@/lib/db/client';
import { hourIn } from '@/lib/kit/dates';
import { deviceHere } from './signing-in';

/** The hour (0–23) at the school whose door this is: the device's own, or the first of this installation. Null where there is none. */
export async function hourHere(now = new Date()): Promise<number | null> {
  const device = await deviceHere();
  const school = await rawDb().school.findFirst({
    ...(device && { where: { id: device.schoolId } }),
    orderBy: { createdAt: 'asc' },
    select: { timeZone: true },
  });
  return school && hourIn(school.timeZone, now);
}
