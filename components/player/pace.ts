/** Has it sound so many times as fast, at the same pitch. */
export function setPace(audio: HTMLAudioElement, speed: number): void {
  audio.preservesPitch = true;
  // Loading a new recording sets the rate back to the default one.
  audio.defaultPlaybackRate = speed;
  audio.playbackRate = speed;
}
