import fs from 'node:fs';
import { envSchema, readEnv } from '@/lib/env';

const lines = fs.readFileSync('.env.example', 'utf8').split('\n');
const set = Object.fromEntries(lines.filter((line) => /^[A-Z_]+=/.test(line)).map((line) => line.split('=', 2) as [string, string]));

test('.env.example lists exactly the variables of the application, once each', () => {
  expect(Object.keys(set).sort()).toEqual(Object.keys(envSchema.shape).sort());
  expect(lines.filter((line) => /^[A-Z_]+=/.test(line)).length).toBe(Object.keys(set).length);
});

test('copied as it is, it means what an empty environment means', () => {
  expect(readEnv(set)).toEqual(readEnv({}));
});

test('each variable is explained', () => {
  let explained = false;
  for (const line of lines) {
    if (/^[A-Z_]+=/.test(line)) expect([line, explained]).toEqual([line, true]);
    else explained = line.startsWith('#');
  }
});
