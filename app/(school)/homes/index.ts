export { ForParent } from './for-parent';
export { ForStudent } from './for-student';
export { ForTeacher } from './for-teacher';
