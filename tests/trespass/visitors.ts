/** Who comes to each door. All but the foreign ones are of Saraswati Sangeet; the last three are not signed in (any more). */
export const VISITORS = [
  ...['teacher', 'student', 'parent', 'otherStudent', 'otherParent', 'foreignTeacher', 'foreignParent'],
  ...['nobody', 'signedOut', 'archived', 'expired'],
] as const;
export type Visitor = 'teacher' | 'student' | 'parent' | 'otherStudent' | 'otherParent' | 'foreignTeacher' | 'foreignParent' | Stranger;
export type Stranger = 'nobody' | 'signedOut' | 'archived' | 'expired';

/** What a door may lead to, by its id or its link's token. */
// (`upload` is begun by whoever needs one: its first bytes are files.)
export type Thing = 'upload' | 'recording' | 'student' | 'parent' | 'teacher' | 'batch' | 'device' | 'link' | 'session' | 'alert' | 'search' | 'operation' | 'term' | 'ragaLink' | 'preset' | Hung | Token;
/** What hangs on the recording. */
type Hung = 'passage' | 'resource' | 'attachment' | 'collection' | 'assignment';
type Token = 'enterToken' | 'inviteToken' | 'resetToken' | 'pairToken' | 'deviceToken';
export type Things = Record<Thing, string>;

/** `own`: of Saraswati, meant for Anu alone. `foreign`: the same of the school next door. `missing`: nowhere. */
export type Scene = { cookies: Record<Visitor, string>; own: Things; foreign: Things; missing: Things };

export const PASSWORD = 'sing every morning';
export const PIN = '4711';
