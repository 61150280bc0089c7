import type { DeviceLine } from '@/components/people/devices-list';
import { type Parent, pairedDevices, type Teacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { callNames } from '@/lib/people';
import { schoolFormats } from './library/school-formats';

/** The devices this grown-up may see and end, in words. */
export async function deviceLines(viewer: Teacher | Parent): Promise<DeviceLine[]> {
  const [devices, formats] = await Promise.all([pairedDevices(viewer), schoolFormats(viewer)]);
  const names = await callNames(viewer, devices.flatMap(({ studentIds }) => studentIds));
  return devices.map(({ id, name, studentIds, createdAt, seenAt }) => ({
    id,
    name: name || words('people')('someDevice'),
    faces: formats.list(studentIds.flatMap((one) => names.get(one) ?? [])),
    since: formats.day(createdAt),
    used: formats.ago(seenAt),
  }));
}
