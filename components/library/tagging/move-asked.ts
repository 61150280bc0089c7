/** A row's menu asks to move it: heard by the teacher's desk around the list. */
export const MOVE_ASKED = 'library-move-asked';

export const askToMove = (row: Element | null | undefined) => row?.dispatchEvent(new Event(MOVE_ASKED, { bubbles: true }));
