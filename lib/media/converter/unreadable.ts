/** There is no sound in this file that can be decoded. */
export class Unreadable extends Error {
  constructor() {
    super('no sound that can be decoded');
    this.name = 'Unreadable';
  }
}
