/** A file's size as people say it: 640 kB, 3.4 MB, 1.2 GB. Takes bytes. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  const [value, unit] = bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}

/** How far a file has come, as whole percent; 100 only when every byte is there. Takes bytes. */
export const percentOf = (sent: number, size: number): number => (size > 0 ? Math.min(Math.floor((sent / size) * 100), 100) : 0);

/** Whole minutes until so many bytes have gone at this speed (bytes a second); none while nothing moves. */
export const minutesLeft = (bytes: number, speed: number): number | undefined => (speed > 0 ? Math.ceil(bytes / speed / 60) : undefined);
