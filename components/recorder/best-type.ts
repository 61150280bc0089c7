/**
 * What to record in, of what a browser offers: AAC on Apple's (every phone plays it, and the school need not encode it again), Opus
 * elsewhere. Takes `MediaRecorder.isTypeSupported` and whether it is Apple's. '' leaves it to the browser.
 */
export const bestType = (isSupported: (type: string) => boolean, isApple: boolean): string => (isApple ? [...AAC, ...OPUS] : [...OPUS, ...AAC]).find(isSupported) ?? '';

const AAC = ['audio/mp4;codecs=mp4a.40.2', 'audio/mp4'];
const OPUS = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/webm'];
