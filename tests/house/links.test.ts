import fs from 'node:fs';
import path from 'node:path';

// Documents lead somewhere: every relative link, and every path of ours named in `code`.

const documents = [...fs.readdirSync('.'), ...fs.readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`)]
  .map((name) => name.replaceAll(path.sep, '/'))
  .filter((name) => name.endsWith('.md'));
const ROOM = /^(app|components|lib|scripts|tests|docs|messages|prisma|public)\/[\w./()[\]-]+$/;

const linksOf = (text: string) => [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, to]) => to as string);
const pathsOf = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code as string).filter((code) => ROOM.test(code));
const isThere = (at: string) => ['', '.ts', '.tsx'].some((ending) => fs.existsSync(at + ending));

test.each(documents)('%s leads only to what is there', (document) => {
  const text = fs.readFileSync(document, 'utf8');
  const lost = [
    ...linksOf(text).filter((to) => !fs.existsSync(path.join(path.dirname(document), to))),
    ...pathsOf(text).filter((to) => !isThere(to)),
  ];
  expect(lost).toEqual([]);
});

test('there is something to follow', () => expect(documents).toContain('README.md'));
