'use server';

import { askForParentLink, renewLink } from '@/lib/auth/ask-for-link';
import * as given from '@/lib/auth/given';
import { joinSchool } from '@/lib/auth/invitations';
import { openFirstSchool } from '@/lib/auth/open-school';
import { askForReset, resetPassword } from '@/lib/auth/passwords';
import { entering, here, leave, meetFace, pairThisDevice } from '@/lib/auth/signing-in';
import { signInWithLink } from '@/lib/auth/sign-in-parent';
import { signInStudent } from '@/lib/auth/sign-in-student';
import { signInTeacher } from '@/lib/auth/sign-in-teacher';
import { guestAction } from '@/lib/kit/action';

const home = () => '/';

export const openFirst = guestAction({ input: given.firstSchool, goTo: home }, entering(openFirstSchool));
export const teacherIn = guestAction({ input: given.teacher, goTo: home }, entering(signInTeacher));
export const studentIn = guestAction({ input: given.student, goTo: home }, entering(signInStudent));
export const faceIn = guestAction({ input: given.face, goTo: home }, entering(meetFace));
export const linkIn = guestAction({ input: given.token, goTo: home }, entering(signInWithLink));
export const codeIn = guestAction({ input: given.code, goTo: home }, entering(signInWithLink));
export const join = guestAction({ input: given.joining, goTo: home }, entering(joinSchool));
export const askParentLink = guestAction({ input: given.email }, async (input) => askForParentLink(input, await here()));
export const renewParentLink = guestAction({ input: given.token }, async (input) => renewLink(input, await here()));
export const askReset = guestAction({ input: given.email }, async (input) => askForReset(input, await here()));
export const setNewPassword = guestAction({ input: given.newPassword, goTo: () => '/sign-in/teacher?reset' }, resetPassword);
export const signOut = guestAction({ input: given.nothing, goTo: () => '/sign-in?choose' }, leave);
export const pair = guestAction({ input: given.token, goTo: () => '/sign-in/student' }, pairThisDevice);
