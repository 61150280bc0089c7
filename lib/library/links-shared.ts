import { z } from 'zod';
import { fault } from '@/lib/kit/fault';
import { rowId, said } from './ids-shared';
import { addressIn } from './links-rules';

/** An http(s) address as people paste it; anything else is refused. */
export const webAddress = z
  .string()
  .max(2000, fault('atMost'))
  .transform((typed, context) => {
    const address = addressIn(typed);
    if (!address) context.addIssue({ code: 'custom', message: fault('address') });
    return address ?? '';
  });

/** What a link is called; left empty it is called after its host. */
export const linkLabel = said(120).default('');

export const newLink = z.object({ recordingId: rowId, url: webAddress, label: linkLabel });
export const linkEdit = z.object({ linkId: rowId, url: webAddress, label: linkLabel });
export const oneLink = z.object({ linkId: rowId });
export type NewLink = z.output<typeof newLink>;
export type LinkEdit = z.output<typeof linkEdit>;

export type LinkRow = { id: string; url: string; label: string };
