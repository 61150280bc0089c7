import type { SchoolDb } from '@/lib/db/school-db';
import type { Role, Who } from '@/lib/db/who';

export type { Role, Who };

declare const signedIn: unique symbol;

type Base<R extends Role> = {
  readonly role: R;
  readonly schoolId: string;
  readonly personId: string;
  readonly sessionId: string;
  /** The database as this person may see it (lib/db/school-db.ts). */
  readonly db: SchoolDb;
  readonly [signedIn]: true;
};
export type Teacher = Base<'teacher'>;
export type Student = Base<'student'>;
export type Parent = Base<'parent'> & { readonly childIds: readonly string[] };

/** Someone signed in. Made only in lib/auth, from a session row checked on this very request. */
export type Viewer = Teacher | Student | Parent;
