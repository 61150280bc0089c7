import 'server-only';
import type { Teacher, Viewer } from '@/lib/auth/viewer';
import { notFound } from '@/lib/kit/refusal';
import { displayName } from '@/lib/media/names';
import { storedPath } from '@/lib/media/storage';
import type { AttachmentRow } from './attachments-shared';
import { moved } from './order-rules';
import type { SoundFile } from './queries';

type One = { attachmentId: string };
const FILE = { select: { name: true, mime: true, bytes: true, storageKey: true } } as const;

/** The sheets of a recording, in their order. Where the recording may not be heard there are none. */
export async function attachmentsOf({ db }: Viewer, recordingId: string): Promise<AttachmentRow[]> {
  const rows = await db.attachment.findMany({
    where: { recordingId, deletedAt: null, recording: { deletedAt: null } },
    select: { id: true, width: true, height: true, blur: true, file: { select: { name: true, mime: true, bytes: true } } },
    orderBy: [{ position: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ file, ...row }) => ({ ...row, name: file.name, mime: file.mime, bytes: Number(file.bytes) }));
}

/** The bytes of a sheet, or of its small copy, for the carriers. Null where it may not be seen or does not belong to this recording. */
export async function attachmentFile({ db }: Viewer, recordingId: string, attachmentId: string, size?: 'small'): Promise<SoundFile | null> {
  const row = await db.attachment.findFirst({
    where: { id: attachmentId, recordingId, deletedAt: null, recording: { deletedAt: null } },
    select: { file: FILE, small: FILE },
  });
  const found = (size === 'small' && row?.small) || row?.file;
  return found ? { path: storedPath(found.storageKey), mime: found.mime, name: row?.file.name ?? found.name, bytes: Number(found.bytes) } : null;
}

/** Gives a sheet another name; its extension stays, since it says what the file is. */
export async function renameAttachment({ db }: Teacher, { attachmentId, name }: One & { name: string }): Promise<One> {
  const row = await db.attachment.findFirst({ where: { id: attachmentId, deletedAt: null }, select: { fileId: true, file: { select: { name: true } } } });
  if (!row) throw notFound();
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(row.file.name)?.[0] ?? '';
  const called = displayName(name.toLowerCase().endsWith(extension.toLowerCase()) ? name : `${name}${extension}`);
  await db.mediaFile.update({ where: { id: row.fileId }, data: { name: called } });
  return { attachmentId };
}

/** Moves a sheet to another place among those of its recording (from 0). */
export async function moveAttachment({ db }: Teacher, { attachmentId, to }: One & { to: number }): Promise<One> {
  return db.transaction(async (tx) => {
    const row = await tx.attachment.findFirst({ where: { id: attachmentId, deletedAt: null }, select: { recordingId: true } });
    if (!row) throw notFound();
    const order = [{ position: 'asc' as const }, { createdAt: 'asc' as const }, { id: 'asc' as const }];
    const all = await tx.attachment.findMany({ where: { recordingId: row.recordingId, deletedAt: null }, select: { id: true }, orderBy: order });
    const ids = moved(all.map(({ id }) => id), attachmentId, to);
    for (const [position, id] of ids.entries()) await tx.attachment.updateMany({ where: { id }, data: { position } });
    return { attachmentId };
  });
}

/** Takes a sheet off its recording; `restoreAttachment` brings it back until it is removed for good after 30 days. */
export async function removeAttachment({ db }: Teacher, { attachmentId }: One): Promise<One> {
  const { count } = await db.attachment.updateMany({ where: { id: attachmentId, deletedAt: null }, data: { deletedAt: new Date() } });
  if (count === 0) throw notFound();
  return { attachmentId };
}

/** Brings a removed sheet back to where it was. One that is there already stays. */
export async function restoreAttachment({ db }: Teacher, { attachmentId }: One): Promise<One> {
  const { count } = await db.attachment.updateMany({ where: { id: attachmentId }, data: { deletedAt: null } });
  if (count === 0) throw notFound();
  return { attachmentId };
}
