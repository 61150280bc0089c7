import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import EnterPage from '@/app/(welcome)/enter/[token]/page';
import StudentSignInPage from '@/app/(welcome)/sign-in/student/page';
import { sealed, sessionCookieName } from '@/lib/auth/cookie';
import { deviceCookieName } from '@/lib/auth/paired-device';
import { makePairingLink, pairHere } from '@/lib/auth/pairing';
import { shareParentLink } from '@/lib/auth/parent-links';
import { openSession } from '@/lib/auth/sessions';
import { WordsProvider } from '@/lib/i18n/client';
import { compiledWords } from '@/lib/i18n/compile';
import { type Area, messages } from '@/lib/i18n/messages';
import { tokenIn } from '@/tests/support/accounts';
import { testDatabase } from '@/tests/support/db';
import { people, viewers } from '@/tests/support/people';
import { visit } from '@/tests/support/visit';

// What the pages before signing in show to whom, by the browser's cookies.

jest.mock('next/headers', () => jest.requireActual('@/tests/support/visit').nextHeaders);
jest.mock('next/cache', () => jest.requireActual('@/tests/support/visit').nextCache);

testDatabase();

const every = compiledWords(Object.keys(messages) as Area[]);
function drawn(page: ReactElement): string {
  const worded = { messages: every, children: page };
  return renderToStaticMarkup(createElement(WordsProvider, worded));
}

/** Opens a page as a browser with this cookie: what the page gives, or where it leads. */
const open = async <T>(cookie: string, page: () => Promise<T>) => (await visit(cookie, () => page().catch(leading))).fruit;

function leading(error: Error & { digest?: string }): string {
  if (!error.digest?.startsWith('NEXT_REDIRECT')) throw error;
  return error.digest.split(';')[2] ?? '';
}

describe('the students’ door', () => {
  const door = (query: Record<string, string>) => () =>
    StudentSignInPage({ params: Promise.resolve({}), searchParams: Promise.resolve(query) }).then(drawn);

  async function paired() {
    const cast = await people();
    const token = tokenIn((await makePairingLink(viewers(cast).meera, [cast.anu.id])).url);
    return `${deviceCookieName()}=${await pairHere({ token, name: 'Tablet' }, null)}`;
  }

  test('shows the faces of a paired device', async () => {
    const html = await open(await paired(), door({}));
    expect(html).toContain('Namaste, Anu');
    expect(html).not.toContain('School code');
  });

  test('to somebody else there it shows the form, its school filled in, and the ways back and to the other doors', async () => {
    const html = await open(await paired(), door({ other: '1' }));
    expect(html).toMatch(/<input[^>]*name="school"[^>]*value="SARASW47"|<input[^>]*value="SARASW47"[^>]*name="school"/);
    expect(html).toContain('href="/sign-in/student"');
    expect(html).toContain('href="/sign-in?choose"');
  });

  test('a card’s code comes before the device’s', async () => {
    expect(await open(await paired(), door({ school: 'GANDHA47' }))).toContain('value="GANDHA47"');
  });

  test('elsewhere Back leads to the three doors, and no school is filled in', async () => {
    const html = await open('', door({ other: '1' }));
    expect(html).toContain('href="/sign-in?choose"');
    expect(html).not.toContain('href="/sign-in/student"');
    expect(html).not.toMatch(/value="[^"]/);
  });
});

describe('a parent’s link', () => {
  const enter = (token: string) => () => EnterPage({ params: Promise.resolve({ token }), searchParams: Promise.resolve({}) });

  async function lata() {
    const cast = await people();
    const sessionId = await openSession({ schoolId: cast.saraswati.id, personId: cast.lata.id, role: 'parent', method: 'link' });
    const token = tokenIn((await shareParentLink(viewers(cast).meera, cast.lata.id)).url);
    return { token, cookie: `${sessionCookieName()}=${await sealed(sessionId)}` };
  }

  test('that is used or old leads home who is signed in already', async () => {
    const { cookie } = await lata();
    expect(await open(cookie, enter('x'.repeat(43)))).toBe('/');
    expect(await open('', enter('x'.repeat(43)))).not.toBe('/');
  });

  test('that is fresh asks first, whoever is here', async () => {
    const { cookie, token } = await lata();
    for (const here of [cookie, '']) expect(drawn((await open(here, enter(token))) as ReactElement)).toContain('Continue as Lata');
  });
});
