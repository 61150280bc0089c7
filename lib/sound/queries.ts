import 'server-only';
import type { Viewer } from '@/lib/auth/viewer';
import { type PresetRow, presetSound } from './shared';

const TARGETS = { select: { batch: { select: { id: true, name: true } }, student: { select: { id: true, callName: true } } } } as const;

/** The presets this viewer has: a teacher the school's, a child their own, a parent their children's. The newest first; what cannot be read any more is left out. */
export async function presetsOf({ db }: Viewer): Promise<PresetRow[]> {
  const rows = await db.soundPreset.findMany({
    where: { deletedAt: null },
    select: { id: true, name: true, sound: true, targets: TARGETS },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 60,
  });
  return rows.flatMap(({ id, name, sound, targets }) => {
    const read = presetSound.safeParse(sound);
    if (!read.success) return [];
    const students = targets.flatMap(({ student }) => (student ? [{ id: student.id, name: student.callName }] : []));
    return [{ id, name, sound: read.data, batches: targets.flatMap(({ batch }) => batch ?? []), students }];
  });
}
