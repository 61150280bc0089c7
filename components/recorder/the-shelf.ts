import { takeShelf } from './take-shelf';

/** This browser's takes. */
export const theShelf = takeShelf();
