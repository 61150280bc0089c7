import { type Source, sourcesOf } from '@/tests/support/sources';

/** The ways in that there are, read from the checkout: pages, actions by file and name, methods of routes by file. */
export function entrancesOnDisk(sources: Iterable<Source> = sourcesOf().values()) {
  const all = [...sources];
  const routes = all.filter(({ path }) => /(^|\/)route\.tsx?$/.test(path));
  return {
    pages: all.map(({ path }) => path).filter((path) => /(^|\/)page\.(tsx?|jsx?|mdx)$/.test(path)).sort(),
    actions: all.filter(isActionFile).flatMap((source) => exportsOf(source).map((name) => `${source.path}: ${name}`)).sort(),
    routes: routes.flatMap((source) => exportsOf(source).filter((name) => METHODS.includes(name)).map((name) => `${source.path}: ${name}`)).sort(),
    /** Functions that are actions by a directive inside them: the list could not name them. */
    hidden: all.filter((source) => !isActionFile(source) && /^\s*['"]use server['"]/m.test(source.text)).map(({ path }) => path),
  };
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const isActionFile = ({ text }: Source) => /^(\s*(\/\/.*|\/\*[\s\S]*?\*\/))*\s*['"]use server['"]/.test(text);

// What a file exports by value: export const a, export async function a, export { b as a } and export { b as a } from.
function exportsOf({ text }: Source): string[] {
  const single = [...text.matchAll(/^export (?:const|let|var|async function|function)\s+(\w+)/gm)].map(([, name]) => name as string);
  const listed = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names]) =>
    (names as string).split(',').map((one) => one.trim()).filter((one) => one && !one.startsWith('type ')).map((one) => one.split(/\s+as\s+/).at(-1) as string),
  );
  const rest = /^export (\*|default)/m.test(text) ? ['(export * or default: name what is exported)'] : [];
  return [...single, ...listed, ...rest];
}
