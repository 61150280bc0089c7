/** The place of the fourth tile. Until the tanpura is wired to the player there is none, and the other three share the row. */
export const TanpuraSlot = () => null;
