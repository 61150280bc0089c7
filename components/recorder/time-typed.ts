/** A time of a take as one reads and types it, to the tenth of a second: 0:07.5, 12:30.0. Takes milliseconds. */
export function timeTyped(ms: number): string {
  const tenths = Math.round(ms / 100);
  const [minutes, rest] = [Math.floor(tenths / 600), tenths % 600];
  return `${minutes}:${String(Math.floor(rest / 10)).padStart(2, '0')}.${rest % 10}`;
}

/** The milliseconds that were typed: "1:08", "68", "0:07.5", "0:07,5"; undefined for what is no time. */
export function timeRead(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  if (!/^\d{1,4}(:[0-5]?\d){0,2}(\.\d{1,3})?$/.test(text)) return undefined;
  return Math.round(text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000);
}
