import { existsSync } from 'node:fs';
import sharp from 'sharp';
import manifest from '@/app/manifest';

const { icons = [], ...card } = manifest();

test('a phone can keep the app: a name that fits, a start, its own window', () => {
  expect(card).toMatchObject({ start_url: '/', scope: '/', display: 'standalone' });
  expect(card.short_name?.length).toBeLessThanOrEqual(12);
  expect(icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
});

test.each(icons)('$src is as large as it says', async ({ src, sizes }) => {
  const { width, height, format } = await sharp(`public${src}`).metadata();
  expect(`${width}x${height}`).toBe(sizes);
  expect(format).toBe('png');
});

test('the iPhone icon is 180 px and has nothing to see through, which iOS would paint black', async () => {
  const icon = sharp('public/icons/apple-touch-icon.png');
  expect(await icon.metadata()).toMatchObject({ width: 180, height: 180 });
  expect((await icon.stats()).isOpaque).toBe(true);
});

test('browsers that ask for the old places find them', () => {
  expect(existsSync('public/icons/favicon.svg')).toBe(true);
  expect(existsSync('app/favicon.ico')).toBe(true);
});
