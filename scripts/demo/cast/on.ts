import type { Piece } from '../sound/compose';
import type { CastRecording, Format } from './cast';

type Player = Pick<Piece, 'sa' | 'octave' | 'instrument'>;
type Said = CastRecording['said'];
type Only = CastRecording['only'];

/** Ways of writing down what somebody with this Sa and instrument recorded; the music's own facts become the recording's tags. */
export const on = (player: Player) => {
  const recording = (file: string, format: Format, piece: Omit<Piece, keyof Player>, said: Said, only?: Only): CastRecording => {
    const { raga, taal } = piece;
    return { file, format, piece: { ...piece, ...player }, said: { raga, taal, sa: player.sa, kind: 'demonstration', ...said }, only };
  };
  return {
    alap: (file: string, format: Format, raga: string, seconds: number, said: Said, only?: Only) =>
      recording(file, format, { way: 'alap', raga, tempo: 60, seconds }, { form: 'alap', laya: 'vilambit', ...said }, only),
    paltaa: (file: string, format: Format, raga: string, tempo: number, said: Said, only?: Only) =>
      recording(file, format, { way: 'paltaa', raga, tempo, seconds: 24 }, { form: 'paltaa', kind: 'paltaa', laya: 'madhya', ...said }, only),
    taan: (file: string, format: Format, raga: string, taal: string, tempo: number, said: Said, only?: Only) =>
      recording(file, format, { way: 'taan', raga, taal, tempo, seconds: 20 }, { form: 'taan', ...said }, only),
    song: (file: string, format: Format, raga: string, taal: string, tempo: number, said: Said, only?: Only) =>
      recording(file, format, { way: 'song', raga, taal, tempo, seconds: 28 }, said, only),
    theka: (file: string, format: Format, taal: string, tempo: number, said: Said) =>
      recording(file, format, { way: 'theka', taal, tempo, seconds: 18 }, { kind: 'demonstration', ...said }),
    tuning: (file: string, format: Format, said: Said) => recording(file, format, { way: 'tuning', tempo: 60, seconds: 18 }, said),
    /** As it came from a phone: nothing is said about it, not even a title. */
    untagged: (file: string, format: Format, { raga, seconds }: { raga: string; seconds: number }): CastRecording => ({
      file,
      format,
      piece: { way: 'alap', raga, tempo: 60, seconds, ...player },
      said: {},
    }),
  };
};
