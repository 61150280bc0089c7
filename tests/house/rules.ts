import { fileOf, type Import, type Source, type Sources } from '@/tests/support/sources';

// Who may import whom (ARCHITECTURE). Each rule takes the sources and returns one line per fault; imports.test.ts holds the checkout
// to them, and rules.test.ts shows on planted files that each of them bites.

/** Folders of lib that are domains: they have a door (index.ts) and a window (shared.ts, rules.ts, links-shared.ts …). The rest of lib is plumbing. */
const DOMAINS = ['library', 'listening', 'people', 'practice', 'sound', 'classes', 'fees', 'events', 'assistant', 'whatsapp', 'backup', 'notices', 'settings'];
const WINDOW = /^lib\/\w+\/([\w-]+-)?(shared|rules)$/;

const inside = (folder: string) => (file: string) => file === folder || file.startsWith(`${folder}/`);
const domainOf = (file: string) => DOMAINS.find((domain) => inside(`lib/${domain}`)(file));
const isDoor = (file: string) => file === `lib/${domainOf(file)}` || file === `lib/${domainOf(file)}/index`;
const isClient = (source: Source) => /^\s*(\/\/.*\n|\/\*[\s\S]*?\*\/\s*)*['"]use client['"]/.test(source.text);
const isServerAction = (source: Source) => /^\s*(\/\/.*\n)*['"]use server['"]/.test(source.text);

/** A rule about single imports: whose, of what, and whether types count too. */
const forbid =
  (rule: {
    of: (file: string) => boolean;
    to: (target: string, file: string) => boolean;
    except?: (file: string) => boolean;
    types?: boolean;
    why: string;
  }) =>
  (sources: Sources): string[] =>
    each(sources, ({ path }, { from, typeOnly }) => {
      const applies = rule.of(path) && rule.to(from, path) && !rule.except?.(path) && (rule.types || !typeOnly);
      return applies ? [`${path} imports ${from}: ${rule.why}`] : [];
    });

const each = (sources: Sources, judge: (source: Source, one: Import) => string[]) =>
  [...sources.values()].flatMap((source) => source.imports.flatMap((one) => judge(source, one)));
const any =
  (...tests: ((file: string) => boolean)[]) =>
  (file: string) =>
    tests.some((test) => test(file));
const everywhere = () => true;

export const rawClientStaysInside = forbid({
  of: everywhere,
  to: (target) => target === 'lib/db/client',
  except: any(inside('lib/db'), inside('lib/auth'), inside('lib/jobs'), (file) => file === 'server.ts'), // server.ts closes it
  why: 'every query goes through a viewer; the raw client is for lib/db, lib/auth and lib/jobs',
});

export const prismaStaysInside = forbid({
  of: everywhere,
  to: (target) => target === 'generated/prisma/client' || /^(@prisma\/|better-sqlite3)/.test(target),
  except: inside('lib/db'),
  why: 'only lib/db makes clients; others import its types',
});

export const viewersAreMadeInAuth = forbid({
  of: everywhere,
  to: (target) => target === 'lib/db/school-db',
  except: any(inside('lib/db'), inside('lib/auth'), inside('lib/jobs')),
  why: 'a viewer’s database comes with the viewer, from lib/auth',
});

export const uiKnowsNoDomain = forbid({
  of: inside('components/ui'),
  to: (target) => /^(lib|components|app)\//.test(target) && !any(inside('components/ui'), inside('lib/i18n'), inside('lib/kit'))(target),
  types: true,
  why: 'components/ui knows no domain',
});

export const componentsUseWindows = forbid({
  of: inside('components'),
  to: (target) =>
    (domainOf(target) !== undefined && !WINDOW.test(target)) ||
    any(inside('app'), inside('lib/db'), inside('lib/auth'), inside('lib/jobs'), inside('lib/media'))(target),
  why: 'components look through windows (shared.ts, rules.ts), not through doors',
});

export const areasStayApart = forbid({
  of: inside('components'),
  to: (target, file) =>
    /^components\//.test(target) &&
    !any(inside('components/ui'), inside('components/shell'), inside('components/player'), inside(areaOf(file)))(target),
  types: true,
  why: 'an area uses ui, shell and the player, not another area',
});
const areaOf = (file: string) => file.split('/').slice(0, 2).join('/');

export const domainsHaveOneDoor = forbid({
  of: everywhere,
  to: (target, file) => domainOf(target) !== undefined && domainOf(target) !== domainOf(file) && !isDoor(target) && !WINDOW.test(target),
  why: 'a domain is entered by its door (index.ts) or seen through its window (shared.ts, rules.ts)',
});

export const windowsArePure = forbid({
  of: (file) => WINDOW.test(file.replace(/\.tsx?$/, '')),
  to: (target, file) => {
    const own = inside(file.split('/').slice(0, 2).join('/'))(target);
    return (
      !own &&
      !any(inside('lib/kit'), inside('lib/music'), inside('generated/prisma/enums'))(target) &&
      target !== 'zod' &&
      !WINDOW.test(target)
    );
  },
  why: 'rules and windows use kit and music only: no input, no output',
});

export const plumbingKnowsNoDomain = forbid({
  of: any(...['kit', 'db', 'media', 'email', 'jobs', 'i18n', 'front', 'music'].map((room) => inside(`lib/${room}`))),
  to: (target) => domainOf(target) !== undefined || inside('components')(target) || inside('app')(target),
  types: true,
  why: 'plumbing carries and knows no domain',
});

export const musicIsPure = forbid({
  of: inside('lib/music'),
  to: (target) => !any(inside('lib/music'), inside('lib/kit'))(target),
  why: 'lib/music is knowledge only',
});

/** next-auth is thin: at most three files, in lib/auth, the front's start and its own route. */
export function nextAuthIsThin(sources: Sources): string[] {
  const users = [...sources.values()]
    .filter(({ imports }) => imports.some(({ from, typeOnly }) => /^next-auth(\/|$)/.test(from) && !typeOnly))
    .map(({ path }) => path);
  const strangers = users.filter((file) => !any(inside('lib/auth'), inside('app/api/auth'))(file));
  return [
    ...strangers.map((file) => `${file} imports next-auth: only lib/auth may`),
    ...(users.length > 3 ? [`next-auth is imported by ${users.length} files: ${users.join(', ')}`] : []),
  ];
}

/** Files that may read the environment beside lib/env.ts: the log (which must work while the environment is being refused), the
 *  programs' first imports, and the converter, whose process is given an environment of its own. */
const ENVIRONMENT = [
  'lib/env.ts',
  'lib/kit/log.ts',
  'lib/front/boot.ts',
  'instrumentation.ts',
  'lib/media/convert.ts',
  'lib/media/converter/converter.ts',
];

export function environmentHasOneReader(sources: Sources): string[] {
  return [...sources.values()]
    .filter(({ path, text }) => /process\.env\b/.test(code(text)) && !ENVIRONMENT.includes(path))
    .map(({ path }) => `${path} reads process.env: lib/env.ts is its one reader`);
}

export function doorsAreServerOnly(sources: Sources): string[] {
  const doors = [...sources.values()].filter(({ path }) => isDoor(path.replace(/\.tsx?$/, '')) && path.endsWith('index.ts'));
  return doors
    .filter(({ text }) => !/^import 'server-only';/.test(text))
    .map(({ path }) => `${path} is a door and must begin with import 'server-only'`);
}

/** What reaches the browser, through however many files: no door, no zod, nothing of Node. */
export function browserStaysLight(sources: Sources): string[] {
  return [...sources.values()].filter(isClient).flatMap((start) => {
    const reached = new Map<string, string>([[start.path, start.path]]);
    const faults: string[] = [];
    for (const [at, way] of reached) {
      const source = sources.get(at);
      if (!source || (at !== start.path && isServerAction(source))) continue;
      for (const { from, typeOnly } of source.imports) {
        if (typeOnly) continue;
        if (/^(zod|server-only|node:|next-auth)(\/|$)|^node:/.test(from)) faults.push(`${way} → ${from}: not for the browser`);
        const next = fileOf(sources, from);
        if (next && !reached.has(next.path)) reached.set(next.path, `${way} → ${next.path}`);
      }
    }
    return faults;
  });
}

/** Domains that need each other, by values. */
export function domainsHaveNoCycles(sources: Sources): string[] {
  const needs = new Map(DOMAINS.map((domain) => [domain, new Set<string>()]));
  each(sources, ({ path }, { from, typeOnly }) => {
    const [own, other] = [domainOf(path), domainOf(from)];
    if (own && other && own !== other && !typeOnly) needs.get(own)?.add(other);
    return [];
  });
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean => {
    if (seen.has(from)) return false;
    seen.add(from);
    return [...(needs.get(from) ?? [])].some((next) => next === to || reaches(next, to, seen));
  };
  return DOMAINS.filter((domain) => reaches(domain, domain)).map((domain) => `lib/${domain} needs itself by way of another domain`);
}

/** next-auth's own handler. */
const UNGUARDED = ['app/api/auth/[...nextauth]/route.ts'];

/** Actions and routes exist only as action(…), guestAction(…), route(…), guestRoute(…): no way round the viewer and the checks. */
export function entrancesAreGuarded(sources: Sources): string[] {
  return [...sources.values()].flatMap((source) => {
    if (!source.path.startsWith('app/') || UNGUARDED.includes(source.path)) return [];
    if (isServerAction(source))
      return entrances(source)
        .filter(([, made]) => made !== 'action' && made !== 'guestAction')
        .map(([name]) => `${source.path}: ${name} is not made by action or guestAction`);
    if (!/\/route\.ts$/.test(source.path)) return [];
    const methods = entrances(source).filter(([name]) => /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(name));
    return methods
      .filter(([, made]) => made !== 'route' && made !== 'guestRoute')
      .map(([name]) => `${source.path}: ${name} is not made by route or guestRoute`);
  });
}

// What a file exports, and the function that made it: export const a = action(…), or const a = action(…) and export { a as b }.
function entrances({ text }: Source): [name: string, made: string | undefined][] {
  const made = new Map(
    [...text.matchAll(/^(?:export )?const (\w+)[^=\n]*=\s*(\w+)/gm)].map(([, name, maker]) => [name as string, maker as string]),
  );
  const single = [...text.matchAll(/^export (?:default )?(?:const|let|var|async function|function) (\w+)/gm)].map(([, name]) => [
    name,
    name,
  ]);
  const listed = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names]) =>
    (names as string)
      .split(',')
      .map((one) => one.trim().split(/\s+as\s+/))
      .filter(([local]) => local)
      .map(([local, name]) => [name ?? local, local]),
  );
  const maker = (local: string): string | undefined => {
    const by = made.get(local);
    return by && made.has(by) ? maker(by) : by; // export const HEAD = GET
  };
  return [...single, ...listed].map(([name, local]) => [name as string, maker(local as string)]);
}

/** Long files that are tables rather than prose. */
const TABLES = ['lib/db/charter.ts', 'lib/db/kinship.ts'];

export function filesAreSmall(sources: Sources): string[] {
  return [...sources.values()].flatMap(({ path, text }) => {
    const limit = /\/page\.tsx$/.test(path) ? 60 : /^app\/.*\/(actions|route)\.ts$/.test(path) ? 40 : 200;
    const lines = text.trimEnd().split('\n').length;
    return lines > limit && !TABLES.includes(path) ? [`${path} has ${lines} lines of at most ${limit}`] : [];
  });
}

/** What people read stands in messages/en.json; beside a field it is named by `fault(…)`. Terminal and log are not people's. */
export function wordsStandInTheCatalogue(sources: Sources): string[] {
  const forPeople = (path: string) => /^(app|components|lib\/kit)\//.test(path) || domainOf(path) !== undefined;
  return [...sources.values()].flatMap(({ path, text }) =>
    forPeople(path) ? [...code(text).matchAll(SENTENCE)].map(([sentence]) => `${path} says ${sentence}: words stand in messages/en.json`) : [],
  );
}
const SENTENCE = /(['"`])[A-Z][^'"`\n]* [^'"`\n]*[.?!]\1/g;

export function nothingIsPutOff(sources: Sources): string[] {
  const words: [RegExp, string][] = [
    [/\bTODO\b|\bFIXME\b|\bXXX\b/, 'a thing put off'],
    [/eslint-disable|@ts-ignore|@ts-expect-error|@ts-nocheck/, 'a check turned off'],
    [/work\/shared|\.\.\/shared\/(reference|data|look)/, 'a path out of the project'],
  ];
  return [...sources.values()].flatMap(({ path, text }) => words.filter(([word]) => word.test(text)).map(([, what]) => `${path}: ${what}`));
}

// Without comments.
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
