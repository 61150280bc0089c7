import { create } from 'qrcode';
import { renderToStaticMarkup } from 'react-dom/server';
import { QrCode } from '@/components/ui/qr-code';

const LINK = 'https://example.org/enter/abc';

test('has a name, a margin that scanners need, and every dark module in its place', () => {
  const svg = renderToStaticMarkup(QrCode({ text: LINK, label: 'Sign-in link' }));
  const { modules } = create(LINK, { errorCorrectionLevel: 'M' });
  expect(svg).toContain('role="img" aria-label="Sign-in link"');
  expect(svg).toContain(`viewBox="0 0 ${modules.size + 6} ${modules.size + 6}"`);
  const drawn = new Set([...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${Number(y) - 3}:${Number(x) - 3}`));
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      expect([row, column, drawn.has(`${row}:${column}`)]).toEqual([row, column, Boolean(modules.get(row, column))]);
    }
  }
});
