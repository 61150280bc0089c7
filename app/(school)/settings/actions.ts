'use server';

import { z } from 'zod';
import * as auth from '@/lib/auth';
import { currency, timeZone } from '@/lib/auth/given';
import { action } from '@/lib/kit/action';
import { editSchool } from '@/lib/people';

const school = z.object({ name: z.string().trim().min(1, 'Please give your school a name.').max(120), timeZone, currency });
const passwords = z.object({ current: z.string().max(256), password: z.string().max(256) });

export const saveSchool = action({ as: 'teacher', input: school }, editSchool);
export const changePassword = action({ as: 'teacher', input: passwords }, auth.changePassword);
export const invite = action({ as: 'teacher', input: z.object({}) }, auth.inviteTeacher);
export const unpair = action({ as: 'teacher', input: z.object({ deviceId: z.string().max(64) }) }, (teacher, { deviceId }) => auth.unpairDevice(teacher, deviceId));
