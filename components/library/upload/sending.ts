/** What the server made of a file: a new recording, or nothing because this very sound is in the library already. */
export type Outcome = { duplicate: boolean; recording: { id: string; title: string } };

/** What is heard of a file on its way. */
export type News = {
  progress: (bytesSent: number) => void;
  arrived: (outcome: Outcome) => void;
  /** In words for people: the server's own where it gave some. `refused`: it will not have this file, now or later. */
  failed: (message: string, refused?: boolean) => void;
  /** The network is gone: nothing is wrong with the file. */
  cutOff: () => void;
};

/** A file on its way: `stop` leaves what was sent where it is, to go on from there; `discard` takes it off the server too. */
export type Sending = { stop: () => void; discard: () => void };

/** Sends one file with its tags, from where an earlier attempt stopped, even one before the page was reloaded. */
export type Send = (file: File, tags: Record<string, string>, news: News) => Sending;
