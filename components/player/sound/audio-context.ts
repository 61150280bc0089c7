'use client';

let context: AudioContext | undefined;

/** The app's one AudioContext for tones and drums, awake. Call it from within a tap, before anything is awaited: phones allow sound only then. */
export function soundContext(): AudioContext {
  // iPhones otherwise keep tones silent while the ringer is off, and recordings not.
  const session = (navigator as Navigator & { audioSession?: { type: string } }).audioSession;
  if (session) session.type = 'playback';
  context ??= new AudioContext({ latencyHint: 'interactive' });
  if (context.state !== 'running') void context.resume();
  return context;
}
