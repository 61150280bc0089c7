import { charter } from '@/lib/db/charter';
import { schemaOf, type Schema, tenantModels } from '@/tests/support/schema';

/** What is wrong with how the schema keeps schools apart (ARCHITECTURE, "The school"): one line per fault. */
function faults(schema: Schema): string[] {
  const tenants = new Set(tenantModels(schema).map(({ name }) => name));
  return schema.models.flatMap(({ name, fields, uniques }) => {
    if (!tenants.has(name)) {
      return fields
        .filter((field) => tenants.has(field.type))
        .map((field) => `${name}.${field.name}: an apart model has a relation into a school`);
    }
    const key =
      name === 'School' || uniques.some((unique) => unique.join() === 'schoolId,id') ? [] : [`${name}: no @@unique([schoolId, id])`];
    const relations = fields.flatMap((field) => {
      if (schema.models.some((model) => model.name === field.type) && !tenants.has(field.type))
        return [`${name}.${field.name}: a relation out of the school`];
      if (!field.relation) return [];
      const { fields: columns, references, onDelete } = field.relation;
      const whole =
        field.type === 'School' ? columns.join() === 'schoolId' : columns[0] === 'schoolId' && references.join() === 'schoolId,id';
      return [
        ...(whole ? [] : [`${name}.${field.name}: not a key of (schoolId, id)`]),
        ...(onDelete === 'Cascade' || onDelete === 'NoAction' ? [] : [`${name}.${field.name}: onDelete is ${onDelete ?? 'not said'}`]),
      ];
    });
    return [...key, ...relations];
  });
}

test('every relation between rows of schools is a key of (schoolId, id)', () => {
  expect(faults(schemaOf())).toEqual([]);
});

test('the charter’s apart models are those that belong to no school', () => {
  const tenants = tenantModels(schemaOf()).map(({ name }) => name);
  const ruled = Object.entries(charter)
    .filter(([, line]) => line !== 'apart')
    .map(([model]) => model);
  expect(ruled.sort()).toEqual(tenants.sort());
});

describe('the check bites', () => {
  const toSchool = 'school School @relation(fields: [schoolId], references: [id], onDelete: Cascade)';
  const model = (name: string, ...lines: string[]) => `model ${name} {\n  id String @id\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
  const tenant = (name: string, ...lines: string[]) => model(name, 'schoolId String', toSchool, ...lines, '@@unique([schoolId, id])');
  const room = (...lines: string[]) => model('School') + tenant('Room', ...lines);
  const chair = (relation: string) => room() + tenant('Chair', 'roomId String?', relation);

  test.each([
    [
      'a plain key',
      chair('room Room? @relation(fields: [roomId], references: [id], onDelete: Cascade)'),
      'Chair.room: not a key of (schoolId, id)',
    ],
    [
      'SetNull',
      chair('room Room? @relation(fields: [schoolId, roomId], references: [schoolId, id], onDelete: SetNull)'),
      'Chair.room: onDelete is SetNull',
    ],
    [
      'Restrict',
      chair('room Room? @relation(fields: [schoolId, roomId], references: [schoolId, id], onDelete: Restrict)'),
      'Chair.room: onDelete is Restrict',
    ],
    [
      'nothing said',
      chair('room Room? @relation(fields: [schoolId, roomId], references: [schoolId, id])'),
      'Chair.room: onDelete is not said',
    ],
    ['no school in the key', room().replace('@@unique([schoolId, id])', ''), 'Room: no @@unique([schoolId, id])'],
    [
      'an apart model pointing in',
      room() + model('Token', 'roomId String', 'room Room @relation(fields: [roomId], references: [id], onDelete: Cascade)'),
      'Token.room: an apart model has a relation into a school',
    ],
    [
      'a tenant pointing out',
      room('token Token? @relation(fields: [schoolId, tokenId], references: [schoolId, id], onDelete: Cascade)') + model('Token'),
      'Room.token: a relation out of the school',
    ],
  ])('%s', (_, text, fault) => expect(faults(schemaOf(text))).toContain(fault));

  test('and passes what is right', () => {
    expect(
      faults(schemaOf(chair('room Room? @relation(fields: [schoolId, roomId], references: [schoolId, id], onDelete: NoAction)'))),
    ).toEqual([]);
  });
});
