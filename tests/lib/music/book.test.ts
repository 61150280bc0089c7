import { bookWith, type OwnTerm, theBook } from '@/lib/music/book';
import { ragas } from '@/lib/music/ragas';

const term = (kind: OwnTerm['kind'], slug: string, name: string, more: Partial<OwnTerm> = {}): OwnTerm => ({ kind, slug, name, aliases: [], card: null, ...more });

test('a school’s own raga is found in any spelling, by its own spellings too, and suggested', () => {
  const book = bookWith([term('raga', 'chaitra-gauri', 'Chaitra Gauri', { aliases: ['चैत्र गौरी', 'Chaitragauri'], card: { aroha: "S r G M P d N S'", avaroha: "S' N d P M G r S", vadi: 'r' } })]);
  for (const text of ['chaitra gauri', 'Chaitra Gowri', 'Raag chaitra gauri drut', 'चैत्र गौरी', 'chaitragauri']) expect([text, book.raga.find(text)?.slug]).toEqual([text, 'chaitra-gauri']);
  expect(book.raga.suggest('chai').map(({ slug }) => slug)).toContain('chaitra-gauri');
  expect(book.raga.bySlug('chaitra-gauri')).toMatchObject({ own: 'added', swaras: ['S', 'r', 'G', 'M', 'P', 'd', 'N'], jati: 'Sampurna-Sampurna' });
  expect(theBook.raga.find('chaitra gauri')).toBeNull();
});

test('the book’s ragas stay what they are beside the school’s own', () => {
  const book = bookWith([term('raga', 'priya', 'Priya'), term('raga', 'nat-bihag', 'Nat Bihag'), term('raga', 'sundar-yaman', 'Sundar Yaman')]);
  for (const { name, devanagari, slug } of ragas) for (const said of [name, devanagari]) expect([said, book.raga.find(said)?.slug]).toEqual([said, slug]);
  expect(book.raga.find('Priya')?.slug).toBe('priya'); // an everyday word, but here it is a name
  expect(theBook.raga.find('Nat Bihag')).toBeNull();
  expect(book.raga.find('Nat Bihag')?.slug).toBe('nat-bihag');
  expect(book.raga.find('sundar yaman teentaal')?.slug).toBe('sundar-yaman');
  expect(book.raga.find('yaman teentaal')?.slug).toBe('yaman');
});

test('a card is corrected for one school, and keeps the rest', () => {
  const book = bookWith([term('raga', 'yaman', 'Kalyan', { aliases: ['Kalyani'], card: { vadi: 'N', prahar: [] } })]);
  const kalyan = book.raga.bySlug('yaman');
  expect(kalyan).toMatchObject({ name: 'Kalyan', bookName: 'Yaman', own: 'changed', vadi: 'N', samvadi: 'N', anyTime: true, thaat: 'Kalyan', changed: ['vadi', 'prahar'] });
  for (const text of ['Yaman', 'Eman', 'kalyani', 'Kalyan']) expect([text, book.raga.find(text)?.slug]).toEqual([text, 'yaman']);
  expect(theBook.raga.bySlug('yaman')?.vadi).toBe('G');
});

test('lines that are changed bring their swaras and jati along', () => {
  const card = { aroha: "S R G M D N S'", avaroha: "S' N D M G R S" };
  const raga = bookWith([term('raga', 'yaman', 'Yaman', { card })]).raga.bySlug('yaman');
  expect(raga).toMatchObject({ swaras: ['S', 'R', 'G', 'M', 'D', 'N'], jati: 'Shadav-Shadav', outsideThaat: [] });
});

test('a taal’s theka decides its frame', () => {
  const card = { bols: ['Dha', 'Dhin', 'Na', 'Na', 'Tin'], vibhags: [3, 2], marks: ['X', '0'] };
  const book = bookWith([term('taal', 'panch', 'Panch Taal', { card })]);
  expect(book.taal.find('panch taal')).toMatchObject({ matras: 5, vibhagStarts: [1, 4], tali: [1], khali: [4], own: 'added' });
});

test('an own form is found', () => {
  const book = bookWith([term('form', 'abhang', 'Abhang', { aliases: ['अभंग'] })]);
  expect([book.form.find('abhang in bhairavi')?.slug, book.form.find('अभंग')?.slug, book.form.bySlug('abhang')?.name]).toEqual(['abhang', 'abhang', 'Abhang']);
});

test('a name belongs to one, whatever its spelling; a slip of the finger is no name', () => {
  expect(theBook.raga.named('Bhoopali')?.slug).toBe('bhupali');
  expect(theBook.raga.named('राग यमन')?.slug).toBe('yaman');
  expect(theBook.raga.named('Bhupani')).toBeNull();
  expect(theBook.raga.named('Yaman Basant')).toBeNull();
});

test('the same terms are the same book', () => {
  const terms = [term('raga', 'x-raga', 'Xara')];
  expect(bookWith(terms)).toBe(bookWith(structuredClone(terms)));
  expect(bookWith([])).toBe(theBook);
});
