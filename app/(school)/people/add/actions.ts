'use server';

import { z } from 'zod';
import { action } from '@/lib/kit/action';
import * as domain from '@/lib/people';
import * as given from '@/lib/people/shared';

// The button that sends the form says what comes next: the student's page, or the same form again.
const student = given.newStudent.extend({ then: z.literal('another').optional() });
type Added = { personId: string; then?: 'another' };
const onwards = ({ personId, then }: Added) => (then ? `/people/add?added=${personId}` : `/people/${personId}`);

export const addStudent = action({ as: 'teacher', input: student, goTo: onwards }, async (teacher, { then, ...one }): Promise<Added> => ({
  ...(await domain.addStudent(teacher, one)),
  then,
}));

export const lookOver = action({ as: 'teacher', input: given.newStudents }, domain.studentsPreview);
export const addMany = action({ as: 'teacher', input: given.newStudents }, domain.addStudents);
