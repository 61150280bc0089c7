import { z } from 'zod';
import { fault } from '@/lib/kit/fault';
import { placeInList, rowId, said } from './ids-shared';

export const oneAttachment = z.object({ attachmentId: rowId });
export const attachmentName = z.object({ attachmentId: rowId, name: said(120).min(1, fault('fileName')) });
export const attachmentPlace = z.object({ attachmentId: rowId, to: placeInList });

/** A sheet of a recording: a PDF, or a photographed page with its size in pixels and how it looks before it has come. */
export type AttachmentRow = {
  id: string;
  name: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
  blur: string | null;
};
