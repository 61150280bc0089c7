// Writes lib/db/kinship.ts: where each relation of the schema leads. Prisma 7 keeps no dmmf at run time and drops "is it a list" from
// its private data model; the `satisfies` line makes a stale file a type error. Runs with `npm run generate` and after installing.
import fs from 'node:fs';

const schema = fs.readFileSync('prisma/schema.prisma', 'utf8').replace(/\/\/.*$/gm, '');
const models = [...schema.matchAll(/^model\s+(\w+)\s*\{([\s\S]*?)^\}/gm)].map(([, name, body]) => ({ name, body }));
const names = new Set(models.map(({ name }) => name));

const relations = ({ body }) => [...body.matchAll(/^\s+(\w+)\s+(\w+)(\[\]|\?)?/gm)].filter(([, , to]) => names.has(to));
const leadsTo = ([, field, to, how]) => `${field}: ${how === '[]' ? `['${to}']` : `'${to}${how ?? ''}'`}`;
const lineOf = (model) => {
  const fields = relations(model).map(leadsTo);
  return fields.length > 0 ? `  ${model.name}: {\n${fields.map((field) => `    ${field},`).join('\n')}\n  },` : `  ${model.name}: {},`;
};

fs.writeFileSync(
  'lib/db/kinship.ts',
  `import type { Prisma } from '@/generated/prisma/client';

type Objects<M extends Prisma.ModelName> = Prisma.TypeMap['model'][M]['payload']['objects'];
type Name<P> = P extends { name: infer N extends string } ? N : never;
type To<P> = [P] extends [readonly (infer E)[]] ? [Name<E>] : null extends P ? \`\${Name<NonNullable<P>>}?\` : Name<P>;
type Kinship = { [M in Prisma.ModelName]: { [F in keyof Objects<M>]: To<Objects<M>[F]> } };

/** Where each relation leads: ['Many'], 'One' or 'Perhaps?'. Written by scripts/kinship.mjs from the schema; do not edit. */
export const kinship = {
${models.map(lineOf).join('\n')}
} satisfies Kinship;
`,
);
