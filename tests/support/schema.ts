import fs from 'node:fs';

export type Field = {
  name: string;
  type: string;
  many: boolean;
  optional: boolean;
  /** Whether the database or Prisma fills it in. */
  filled: boolean;
  /** The columns of a relation, what they point to, and what happens when that row goes. */
  relation?: { fields: string[]; references: string[]; onDelete: string | undefined };
};
export type ModelShape = { name: string; fields: Field[]; uniques: string[][] };
export type Schema = { models: ModelShape[]; enums: Map<string, string[]> };

/** prisma/schema.prisma as data. (Prisma 7 keeps no dmmf at run time.) Takes the schema's text. */
export function schemaOf(text = fs.readFileSync('prisma/schema.prisma', 'utf8')): Schema {
  const plain = text.replace(/\/\/.*$/gm, '');
  const blocks = (kind: string) =>
    [...plain.matchAll(new RegExp(`^${kind}\\s+(\\w+)\\s*\\{([\\s\\S]*?)^\\}`, 'gm'))].map((m) => [m[1], m[2]] as [string, string]);
  const enums = new Map(blocks('enum').map(([name, body]) => [name, body.trim().split(/\s+/)]));
  const models = blocks('model').map(([name, body]) => ({
    name,
    fields: [...body.matchAll(/^\s+(\w+)\s+(\w+)(\[\]|\?)?(.*)$/gm)].map(([, field, type, how, rest]) =>
      fieldOf(field as string, type as string, how, rest as string),
    ),
    uniques: [...body.matchAll(/@@unique\(\[([^\]]+)\]/g)].map((m) => names(m[1] as string)),
  }));
  return { models, enums };
}

function fieldOf(name: string, type: string, how: string | undefined, rest: string): Field {
  const relation = /@relation\(.*fields: \[([^\]]+)\], references: \[([^\]]+)\](?:.*onDelete: (\w+))?/.exec(rest);
  return {
    name,
    type,
    many: how === '[]',
    optional: how === '?',
    filled: /@default|@updatedAt/.test(rest),
    ...(relation && {
      relation: { fields: names(relation[1] as string), references: names(relation[2] as string), onDelete: relation[3] },
    }),
  };
}

const names = (list: string) => list.split(',').map((name) => name.trim());

/** The models that belong to a school: the school itself and all that carry its id in a relation to it. */
export const tenantModels = (schema: Schema) =>
  schema.models.filter(({ name, fields }) => name === 'School' || fields.some((field) => field.type === 'School' && field.relation));
