/** The twelve pitches a Sa may have, named both ways, from C upwards. */
export const SA_NAMES: readonly { note: string; name: string }[] = [
  { note: 'C', name: 'Safed 1' },
  { note: 'C#', name: 'Kali 1' },
  { note: 'D', name: 'Safed 2' },
  { note: 'D#', name: 'Kali 2' },
  { note: 'E', name: 'Safed 3' },
  { note: 'F', name: 'Safed 4' },
  { note: 'F#', name: 'Kali 3' },
  { note: 'G', name: 'Safed 5' },
  { note: 'G#', name: 'Kali 4' },
  { note: 'A', name: 'Safed 6' },
  { note: 'A#', name: 'Kali 5' },
  { note: 'B', name: 'Safed 7' },
];

/** "Kali 1 (C♯)" for "C#". */
export function saName(note: string): string {
  const known = SA_NAMES.find((one) => one.note === note);
  return known ? `${known.name} (${note.replace('#', '♯')})` : note;
}

/** The pitch in Hz of a Sa such as "C#", in an octave (3 begins at 131 Hz, 4 at 262 Hz; A4 is 440 Hz). Undefined for no pitch we know. */
export function saHz(note: string, octave = 3): number | undefined {
  const half = SA_NAMES.findIndex((one) => one.note === note);
  return half < 0 ? undefined : 440 * 2 ** ((half - 9) / 12 + octave - 4);
}

/** The pitch in Hz of a Sa as it is kept with a person ("C#3"), so many cents away from it. Kali 1 in the middle where it says nothing. */
export const keptSaHz = (sa: string, cents = 0): number => (saHz(sa.slice(0, -1), Number(sa.at(-1))) ?? (saHz('C#') as number)) * 2 ** (cents / 1200);
