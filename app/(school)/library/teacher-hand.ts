import type { TeacherHand } from '@/components/library/recording-line';
import { bringBack, prepareAgain, removeFromLibrary } from './actions';

/** What a teacher may do to a recording from any list. */
export const teacherHand: TeacherHand = { remove: removeFromLibrary, restore: bringBack, prepareAgain };
