'use server';

import { openFirstSchool } from '@/lib/auth/open-school';
import { pairHere } from '@/lib/auth/pairing';
import { askForParentLink, signInWithLink } from '@/lib/auth/parent-links';
import { askForReset, joinSchool, resetPassword } from '@/lib/auth/passwords';
import { deviceHere, enter, here, keepDevice, leave } from '@/lib/auth/signing-in';
import { signInPairedStudent, signInStudent } from '@/lib/auth/sign-in-student';
import { signInTeacher } from '@/lib/auth/sign-in-teacher';
import * as given from '@/lib/auth/shared';
import { guestAction } from '@/lib/kit/action';
import { Refusal } from '@/lib/kit/refusal';

const home = () => '/';

export const openFirst = guestAction({ input: given.firstSchool, goTo: home }, async (input) => enter(await openFirstSchool(input, await here())));
export const teacherIn = guestAction({ input: given.teacher, goTo: home }, async (input) => enter(await signInTeacher(input, await here())));
export const studentIn = guestAction({ input: given.student, goTo: home }, async (input) => enter(await signInStudent(input, await here())));
export const linkIn = guestAction({ input: given.token, goTo: home }, async (input) => enter(await signInWithLink(input, await here())));
export const codeIn = guestAction({ input: given.code, goTo: home }, async (input) => enter(await signInWithLink(input, await here())));
export const join = guestAction({ input: given.joining, goTo: home }, async (input) => enter(await joinSchool(input, await here())));
export const askParentLink = guestAction({ input: given.email }, async (input) => askForParentLink(input, await here()));
export const askReset = guestAction({ input: given.email }, async (input) => askForReset(input, await here()));
export const setNewPassword = guestAction({ input: given.newPassword, goTo: () => '/sign-in/teacher?reset' }, resetPassword);
export const signOut = guestAction({ input: given.nothing, goTo: () => '/sign-in?choose' }, leave);

export const faceIn = guestAction({ input: given.face, goTo: home }, async (input) => {
  const device = await deviceHere();
  if (!device) throw new Refusal('This device does not know you any more. Use your school code, or ask for a new link.', { status: 401 });
  await enter(await signInPairedStudent(input, device, await here()));
});

export const pair = guestAction({ input: given.token, goTo: () => '/sign-in/student' }, async ({ token }) =>
  keepDevice(await pairHere({ token, name: (await here()).device }, await deviceHere())),
);
