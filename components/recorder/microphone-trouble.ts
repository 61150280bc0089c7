/** Why there is no microphone: this page is not safe enough for one, the browser cannot record, it was refused, there is none, it is in use. */
export type Trouble = 'insecure' | 'unable' | 'refused' | 'missing' | 'busy' | 'failed';

/** Where one allows a microphone: each family of browsers has it somewhere else. */
export type Family = 'iphone' | 'android' | 'firefox' | 'safari' | 'other';

/** What kept the microphone away. Takes what `getUserMedia` threw; the names are those of its specification (W3C Media Capture, 10.3). */
export const troubleIn = (error: unknown): Trouble => BY_NAME[(error as { name?: string } | undefined)?.name ?? ''] ?? 'failed';

/** Whether this page of this browser can record at all. */
export function unableTo({ isSecureContext, mediaDevices, recorder }: { isSecureContext: boolean; mediaDevices: unknown; recorder: unknown }): Trouble | undefined {
  if (!isSecureContext) return 'insecure';
  return mediaDevices && recorder ? undefined : 'unable';
}

/** The family of a browser, by its user agent. */
export function familyOf(agent: string, touchPoints = 0): Family {
  if (/iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && touchPoints > 1)) return 'iphone';
  if (/Firefox/.test(agent)) return 'firefox';
  if (/Android/.test(agent)) return 'android';
  return /Safari/.test(agent) && !/Chrom|Edg/.test(agent) ? 'safari' : 'other';
}

const BY_NAME: Record<string, Trouble> = {
  NotAllowedError: 'refused',
  PermissionDeniedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  DevicesNotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  TrackStartError: 'busy',
  AbortError: 'busy',
};
