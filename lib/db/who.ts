export type Role = 'teacher' | 'student' | 'parent';

/**
 * What the wall and the charter may know of someone who is signed in. `childIds` are a parent's children; lib/auth fills it from
 * the guardianships on every request.
 */
export type Who = { role: Role; schoolId: string; personId: string; childIds?: readonly string[] };
