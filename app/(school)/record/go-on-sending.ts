import { tusSending } from '@/components/library/upload/tus-sending';
import { outboxOf } from '@/components/recorder/use-outbox';

/** Sends what was saved before, without a word: the recorder's page tells how it went. Takes whose it is, a person's id. */
export const goOnSending = (owner: string): Promise<void> => outboxOf(owner, tusSending(owner, '')).goOn();
