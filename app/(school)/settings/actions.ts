'use server';

import { z } from 'zod';
import * as auth from '@/lib/auth';
import { currency, schoolName, timeZone } from '@/lib/auth/given';
import { action } from '@/lib/kit/action';
import { editSchool, renewCode } from '@/lib/people';
import { invitation, oneLink } from '@/lib/people/shared';

const school = z.object({ name: schoolName, timeZone, currency });
const passwords = z.object({ current: z.string().max(256), password: z.string().max(256) });

export const saveSchool = action({ as: 'teacher', input: school }, editSchool);
export const newCode = action({ as: 'teacher', input: z.object({}) }, renewCode);
export const changePassword = action({ as: 'teacher', input: passwords }, auth.changePassword);
export const invite = action({ as: 'teacher', input: invitation }, (teacher, { email }) => auth.inviteTeacher(teacher, { email: email ?? undefined }));
export const takeInvitationBack = action({ as: 'teacher', input: oneLink }, (teacher, { linkId }) => auth.revokeLink(teacher, linkId));
