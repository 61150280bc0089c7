import { forgetTakes } from '@/components/recorder/takes-note';
import { theShelf } from '@/components/recorder/the-shelf';
import { outboxOf } from '@/components/recorder/use-outbox';
import { sendingOf } from './sending-of';

/** Sends what was saved before, without a word: the recorder's page tells how it went. Takes whose it is, a person's id. */
export async function goOnSending(owner: string): Promise<void> {
  if ((await theShelf.of(owner)).length === 0) forgetTakes(owner);
  else await outboxOf(owner, sendingOf(owner)).goOn();
}
