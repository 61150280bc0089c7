import { bestType } from './best-type';
import { troubleIn, unableTo } from './microphone-trouble';

/** What is heard of an open microphone: a slice of sound; that something else took it; that it is gone for good. */
export type Heard = { slice: (sound: Blob) => void; interrupted: () => void; lost: () => void };

/** An open microphone, and what records from it. */
export type Line = {
  mime: string;
  start: () => void;
  pause: () => void;
  resume: () => void;
  /** Hands over what has not been handed over yet, e.g. because the page may be put to sleep. */
  flush: () => void;
  /** Ends it; resolves when the last slice was handed over. */
  stop: () => Promise<void>;
  /** The loudest sample of the last moment, 0–1. */
  level: () => number;
  /** Four soft strokes before it begins; resolves when the fifth would come. */
  countIn: () => Promise<void>;
  /** Lets go of the microphone. */
  close: () => void;
};

/** Opens the microphone. Call it from a tap. Rejects with a `Trouble`. */
export type OpenMicrophone = (heard: Heard) => Promise<Line>;

const SLICE = 1000; // ms: what a killed tab may cost
const BITS = 128_000;
const SETTLED = 500; // ms

// Music: what makes a voice clear on the phone makes a tanpura into noise.
const CONSTRAINTS = { audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false } };

/** Opens this device's microphone as it is, nothing smoothed or levelled, in the best type the browser can write. */
export const openMicrophone: OpenMicrophone = async (heard) => {
  const { isSecureContext = false, MediaRecorder: recorder } = window;
  const unable = unableTo({ isSecureContext, mediaDevices: navigator.mediaDevices?.getUserMedia, recorder });
  if (unable) throw unable;
  say('play-and-record');
  const context = new AudioContext(); // before anything is awaited: it needs the tap
  let stream: MediaStream | undefined;
  try {
    stream = await navigator.mediaDevices.getUserMedia(CONSTRAINTS);
    void context.resume();
    return lineOf(context, stream, heard);
  } catch (error) {
    stream?.getTracks().forEach((track) => track.stop());
    void context.close();
    say('auto');
    throw troubleIn(error);
  }
};

function lineOf(context: AudioContext, stream: MediaStream, heard: Heard): Line {
  const mimeType = bestType((type) => MediaRecorder.isTypeSupported(type), /^Apple/.test(navigator.vendor));
  const recorder = new MediaRecorder(stream, { ...(mimeType && { mimeType }), audioBitsPerSecond: BITS });
  const meter = context.createAnalyser();
  meter.fftSize = 8192; // 170 ms: nothing between two looks is missed
  context.createMediaStreamSource(stream).connect(meter);
  const samples = new Float32Array(meter.fftSize);
  const [track] = stream.getAudioTracks();

  recorder.ondataavailable = ({ data }) => data.size > 0 && heard.slice(data);
  recorder.onerror = () => heard.lost();
  track?.addEventListener('ended', () => heard.lost());
  // A headset that is just being connected is silent for a moment; a call stays.
  track?.addEventListener('mute', () => setTimeout(() => track.muted && track.readyState === 'live' && heard.interrupted(), SETTLED));

  return {
    mime: recorder.mimeType || mimeType || 'audio/webm',
    start: () => recorder.start(SLICE),
    pause: () => recorder.state === 'recording' && recorder.pause(),
    resume: () => {
      void context.resume(); // a call puts it to sleep
      if (recorder.state === 'paused') recorder.resume();
    },
    flush: () => recorder.state === 'recording' && recorder.requestData(),
    stop: () =>
      new Promise((stopped) => {
        if (recorder.state === 'inactive') return stopped();
        recorder.addEventListener('stop', () => stopped(), { once: true });
        recorder.stop();
      }),
    level: () => {
      meter.getFloatTimeDomainData(samples);
      return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    },
    countIn: async () => (await import('./count-in')).countIn(context),
    close: () => {
      track?.stop();
      void context.close();
      say('auto');
    },
  };
}

// iPhones: while one records and plays, sound comes from the loudspeaker and the microphone stays open.
function say(type: 'play-and-record' | 'auto') {
  const session = (navigator as Navigator & { audioSession?: { type: string } }).audioSession;
  if (session) session.type = type;
}
