'use client';

/**
 * How loud the recording is beside the tools (0–1), as it is heard. The player's element is the one `<audio>` that is no tool's. Without
 * effect on iPhones, where the tools are made softer or louder instead.
 */
export function recordingLevel(level: number): void {
  const element = document.querySelector<HTMLAudioElement>('audio:not([data-tool])');
  if (element) element.volume = level ** 2;
}
