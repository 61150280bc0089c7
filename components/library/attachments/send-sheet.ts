import { tusSending } from '../upload/tus-sending';

type Sheet = { file: File; recordingId: string; owner: string; unnamed: string; progress: (percent: number) => void };

/** Sends one file as a sheet of a recording, resuming where it stopped. Resolves to why it was refused, or to nothing when it is kept. */
export const sendSheet = ({ file, recordingId, owner, unnamed, progress }: Sheet): Promise<string | undefined> =>
  new Promise((resolve) => {
    tusSending(owner, unnamed)(file, { attachTo: recordingId }, {
      progress: (sent) => progress(Math.round((sent / Math.max(1, file.size)) * 100)),
      arrived: () => resolve(undefined),
      failed: resolve,
      cutOff: () => resolve(unnamed),
    });
  });
