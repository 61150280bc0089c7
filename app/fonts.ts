import localFont from 'next/font/local';

/*
 * Self-hosted faces with hashed addresses. The two Latin faces every page needs are preloaded, with a fallback of the same
 * measure, so nothing shifts; the others are fetched only by a page that has their letters on it.
 */
const anek = localFont({
  src: '../node_modules/@fontsource-variable/anek-latin/files/anek-latin-latin-wght-normal.woff2',
  variable: '--font-anek',
  weight: '100 800',
  display: 'swap',
  adjustFontFallback: 'Arial',
});

const anekExtended = localFont({
  src: '../node_modules/@fontsource-variable/anek-latin/files/anek-latin-latin-ext-wght-normal.woff2',
  variable: '--font-anek-extended',
  weight: '100 800',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0' }],
});

const anekDevanagari = localFont({
  src: '../node_modules/@fontsource-variable/anek-devanagari/files/anek-devanagari-devanagari-wght-normal.woff2',
  variable: '--font-anek-devanagari',
  weight: '100 800',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0900-097F,U+1CD0-1CF9,U+200C-200D,U+25CC,U+A830-A839,U+A8E0-A8FF' }],
});

const tiro = localFont({
  src: '../node_modules/@fontsource/tiro-devanagari-hindi/files/tiro-devanagari-hindi-latin-400-normal.woff2',
  variable: '--font-tiro',
  weight: '400',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

const tiroExtended = localFont({
  src: '../node_modules/@fontsource/tiro-devanagari-hindi/files/tiro-devanagari-hindi-latin-ext-400-normal.woff2',
  variable: '--font-tiro-extended',
  weight: '400',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA,U+1E00-1E9F' }],
});

const tiroDevanagari = localFont({
  src: '../node_modules/@fontsource/tiro-devanagari-hindi/files/tiro-devanagari-hindi-devanagari-400-normal.woff2',
  variable: '--font-tiro-devanagari',
  weight: '400',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0900-097F,U+1CD0-1CF9,U+200C-200D,U+20B9,U+25CC,U+A830-A839,U+A8E0-A8FF' }],
});

/** The class that puts all faces within reach of app/tokens.css. */
export const fontClasses = [anek, anekExtended, anekDevanagari, tiro, tiroExtended, tiroDevanagari].map((face) => face.variable).join(' ');
