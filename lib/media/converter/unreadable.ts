/** There is no sound in this file that can be decoded. */
export class Unreadable extends Error {
  constructor() {
    super('The sound in this file could not be read: it may be damaged, or of a kind this app does not know. The original can be downloaded.');
    this.name = 'Unreadable';
  }
}
