// Writes lib/db/kinship.ts: which model each relation field leads to. Prisma 7 keeps no dmmf at runtime
// and drops "is it a list" from its private data model; the `satisfies` line makes a stale file a type error.
import fs from 'node:fs'
const text = fs.readFileSync('prisma/schema.prisma', 'utf8').replace(/\/\/.*$/gm, '')
const blocks = [...text.matchAll(/^model\s+(\w+)\s*\{([\s\S]*?)^\}/gm)]
const names = new Set(blocks.map(b => b[1]))
const lines = blocks.map(([, model, body]) => {
  const kin = [...body.matchAll(/^\s+(\w+)\s+(\w+)(\[\]|\?)?/gm)].filter(m => names.has(m[2]))
  return `  ${model}: { ${kin.map(([, f, to, many]) => `${f}: ${many === '[]' ? `['${to}']` : `'${to}'`}`).join(', ')} },`
})
fs.writeFileSync('lib/db/kinship.ts', `import type { Prisma } from '@/generated/prisma/client'
type Objects<M extends Prisma.ModelName> = Prisma.TypeMap['model'][M]['payload']['objects']
type To<P> = P extends readonly (infer E)[] ? [To<E>] : NonNullable<P> extends { name: infer N } ? N : never
type Kinship = { [M in Prisma.ModelName]: { [F in keyof Objects<M>]: To<Objects<M>[F]> } }
/** Written by scripts/kinship.mjs from the schema; do not edit. */
export const kinship = {
${lines.join('\n')}
} satisfies Kinship
`)
