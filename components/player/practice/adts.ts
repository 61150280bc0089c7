type Config = { codec: string; sampleRate: number; numberOfChannels: number };

const RATES = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000];

/** The seven bytes (ISO 14496-3, ADTS) that make a raw packet of AAC one that any decoder of files takes. Takes the packet and its track's rate and channels. */
export function adts(packet: Uint8Array, { codec, sampleRate, numberOfChannels }: Config): Uint8Array<ArrayBuffer> {
  const kind = Number(codec.split('.')[2] ?? 2);
  const rate = RATES.indexOf(sampleRate);
  if (rate < 0 || numberOfChannels > 7) throw new RangeError('no such packet can be said');
  // High-efficiency AAC says what it is inside; outside it is plain.
  const profile = (kind > 4 ? 2 : kind) - 1;
  const bytes = packet.length + 7;
  return new Uint8Array([
    0xff,
    0xf1,
    (profile << 6) | (rate << 2) | (numberOfChannels >> 2),
    ((numberOfChannels & 3) << 6) | (bytes >> 11),
    (bytes >> 3) & 0xff,
    ((bytes & 7) << 5) | 0x1f,
    0xfc,
  ]);
}
