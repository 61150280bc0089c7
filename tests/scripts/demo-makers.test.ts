import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { kindOf } from '@/lib/media/kinds/kind-of';
import type { Made, Order } from '@/scripts/demo/make/order';
import { program } from '@/tests/support/program';

// A maker in its own process, with the project's codecs and without them.

jest.setTimeout(60_000);

const piece = { way: 'tuning', sa: 'C#', octave: 3, instrument: 'voice', tempo: 60, seconds: 1 } as const;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'music-class-makers-'));
let maker: string;

beforeAll(() => {
  maker = program('make-sounds');
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const made = (file: string, orders: Order[], PATH = process.env.PATH): Made[] =>
  execFileSync(process.execPath, [file], { input: orders.map((order) => `${JSON.stringify(order)}\n`).join(''), encoding: 'utf8', env: { PATH } as unknown as NodeJS.ProcessEnv })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Made);

test('mp3, opus, webm, m4a and wav are really those, by their bytes', async () => {
  const formats = ['mp3', 'opus', 'webm', 'm4a', 'wav'] as const;
  const at = (format: string) => path.join(folder, `own-${format}`);
  expect(made(maker, formats.map((format) => ({ piece, format, path: at(format) })))).toEqual(formats.map((format) => ({ format })));
  const kinds = await Promise.all(formats.map(async (format) => (await kindOf(`${at(format)}.${format}`)).mime));
  expect(kinds).toEqual(['audio/mpeg', 'audio/ogg', 'audio/webm', 'audio/mp4', 'audio/wav']);
});

describe('where the optional packages are missing', () => {
  let alone: string;

  beforeAll(() => {
    // Away from the project it finds no packages.
    alone = path.join(folder, 'maker.cjs');
    fs.copyFileSync(maker, alone);
  });

  test('an ffmpeg on the path writes the format', () => {
    const bin = path.join(folder, 'bin');
    fs.mkdirSync(bin);
    // It stands in for the real one: writes down what it was asked, and takes the sound.
    const words = '#!/bin/sh\ncase "$*" in *-version) exit 0;; esac\nfor last; do :; done\n{ echo "$*"; cat | head -c 4; } > "${last#file:}"\n';
    fs.writeFileSync(path.join(bin, 'ffmpeg'), words, { mode: 0o755 });
    const at = path.join(folder, 'by-ffmpeg');
    expect(made(alone, [{ piece, format: 'webm', path: at }], `${bin}:${process.env.PATH}`)).toEqual([{ format: 'webm' }]);
    expect(fs.readFileSync(`${at}.webm`, 'utf8')).toMatch(/-i pipe:0 -c:a libopus -f webm .*\nRIFF$/s);
  });

  test('without one it is a WAV, and says so', async () => {
    const at = path.join(folder, 'by-nothing');
    expect(made(alone, [{ piece, format: 'opus', path: at }], '/nowhere')).toEqual([{ format: 'wav' }]);
    expect((await kindOf(`${at}.wav`)).mime).toBe('audio/wav');
  });
});

test('an order that makes no sense is answered, and the next one is made', () => {
  const nonsense = { piece: { ...piece, way: 'alap' as const, raga: 'no-such-raga' }, format: 'wav' as const, path: path.join(folder, 'x') };
  expect(made(maker, [nonsense, { piece, format: 'wav', path: path.join(folder, 'y') }])).toEqual([{ trouble: expect.stringContaining('no-such-raga') }, { format: 'wav' }]);
});
