import { rawDb } from '@/lib/db/client';
import { type Field, type ModelShape, schemaOf, tenantModels } from './schema';

export type Row = Record<string, unknown> & { id: string };

const schema = schemaOf();
export const TENANTS = tenantModels(schema);

export const tableOf = (model: string) => model.charAt(0).toLowerCase() + model.slice(1);

/** The rows of one school: one of every model, each linked to the others wherever the schema lets it. Ids read "<school>-<Model>". */
export async function oneOfEach(school: string): Promise<Map<string, Row>> {
  const made = new Map<string, Row>();
  for (const model of TENANTS) await make(model, school, made);
  return made;
}

/** The scalar columns of a row of this model for a school, as `create` takes them, without making it. */
export async function rowFor(model: ModelShape, school: string, made: Map<string, Row>): Promise<Row> {
  const row: Row = { id: `${school}-${model.name}` };
  if (model.name !== 'School') row.schoolId = `${school}-School`;
  for (const field of model.fields.filter(({ relation, type }) => relation && type !== 'School' && type !== model.name)) {
    const target = await make(schema.models.find(({ name }) => name === field.type) as ModelShape, school, made);
    row[field.relation?.fields[1] as string] = target.id;
  }
  for (const field of model.fields.filter(needsValue)) row[field.name] ??= valueOf(field, school, model.name);
  return row;
}

async function make(model: ModelShape, school: string, made: Map<string, Row>): Promise<Row> {
  const known = made.get(model.name);
  if (known) return known;
  const row = await rowFor(model, school, made);
  made.set(model.name, row);
  const db = rawDb() as unknown as Record<string, { create(args: { data: Row }): Promise<Row> }>;
  await db[tableOf(model.name)]?.create({ data: row });
  return row;
}

const needsValue = (field: Field) =>
  !field.relation && !field.many && !field.optional && !field.filled && !schema.models.some(({ name }) => name === field.type);

function valueOf({ type, name }: Field, school: string, model: string): unknown {
  const values: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    BigInt: 1n,
    Boolean: true,
    DateTime: new Date('2026-11-23T10:00:00Z'),
    Json: {},
    Bytes: new Uint8Array([1]),
  };
  return schema.enums.get(type)?.[0] ?? (type in values ? values[type] : `${school} ${model} ${name}`);
}
