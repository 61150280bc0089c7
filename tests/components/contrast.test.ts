import { readFileSync } from 'node:fs';
import { AVATAR_COLOURS } from '@/components/ui/avatar';

const css = readFileSync('app/tokens.css', 'utf8');
const [light, dark] = [tokens(css.slice(0, css.indexOf('@variant dark'))), tokens(css.slice(css.indexOf('@variant dark'), css.indexOf('@theme')))];

const TEXT: [string, string[]][] = [
  ['ink', ['paper', 'card', 'wash', 'line', 'kumkum-wash', 'marigold-wash', 'peacock-wash']],
  ['soft', ['paper', 'card', 'wash']],
  ['kumkum', ['paper', 'card', 'wash', 'kumkum-wash']],
  ['marigold-ink', ['paper', 'card', 'wash', 'marigold-wash']],
  ['peacock', ['paper', 'card', 'wash', 'peacock-wash']],
  ['on-kumkum', ['kumkum', 'kumkum-deep']],
  ['on-marigold', ['marigold']],
  ['on-peacock', ['peacock']],
  ['paper', ['ink']],
];
// Borders of what can be filled in, and the ring around what has the focus.
const EDGES: [string, string[]][] = [
  ['edge', ['paper', 'card', 'wash']],
  ['focus', ['paper', 'card', 'wash']],
];

describe.each([['light', light], ['dark', dark]])('%s', (_, colours) => {
  const pairs = (list: [string, string[]][]) => list.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const));

  test.each(pairs(TEXT))('%s can be read on %s', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(EDGES))('%s can be made out on %s', (edge, ground) => {
    expect(contrast(colours[edge], colours[ground])).toBeGreaterThanOrEqual(3);
  });
});

test.each(AVATAR_COLOURS)('a white letter can be read on the avatar colour %s', (colour) => {
  expect(contrast('#ffffff', colour)).toBeGreaterThanOrEqual(4.5);
});

test('both lights have the same colours', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

function tokens(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1], found[2]]));
}

function contrast(one = '', other = ''): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

// WCAG 2.2, relative luminance.
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
