import { pcm, silence, wavOf } from '@/components/player/sound/wav';

const bytesOf = async (blob: Blob) => new DataView(await blob.arrayBuffer());
const rate = 8_000;

test('pieces stand one straight after another, a piece as often as it is named', async () => {
  const phrase = pcm(new Float32Array([0, 0.5, -1]), { rate });
  const view = await bytesOf(wavOf([phrase, silence(2, rate), phrase]));
  expect(view.byteLength).toBe(44 + 8 * 2);
  expect(Array.from({ length: 8 }, (_, i) => view.getInt16(44 + i * 2, true))).toEqual([0, 16_384, -32_767, 0, 0, 0, 16_384, -32_767]);
});

test('the header says what a WAV must: sizes, one channel, the rate, 16 bits', async () => {
  const view = await bytesOf(wavOf([silence(10, rate)]));
  const letters = (at: number) => String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
  expect([letters(0), letters(8), letters(12), letters(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
  expect([view.getUint32(4, true), view.getUint16(22, true), view.getUint32(24, true), view.getUint16(34, true), view.getUint32(40, true)]).toEqual([56, 1, rate, 16, 20]);
});

test('louder than full is cut, and level makes it softer', async () => {
  const view = await bytesOf(pcm(new Float32Array([3, -3, 1]), { rate, level: 0.5 }).blob);
  expect([0, 2, 4].map((at) => view.getInt16(at, true))).toEqual([32_767, -32_767, 16_384]);
});

test('nothing, and pieces of two rates, are refused', () => {
  expect(() => wavOf([])).toThrow(RangeError);
  expect(() => wavOf([silence(1, 8_000), silence(1, 48_000)])).toThrow(RangeError);
});
