import { fieldsOf } from '@/lib/kit/form-fields';

const form = (...pairs: [string, string | File][]) => {
  const made = new FormData();
  for (const [name, value] of pairs) made.append(name, value as string);
  return made;
};

test.each<[string, [string, string | File][], object]>([
  ['nothing', [], {}],
  ['a field', [['name', 'Anu']], { name: 'Anu' }],
  ['the last of several', [['name', 'a'], ['name', 'b']], { name: 'b' }],
  ['a list of one', [['ids[]', 'a']], { ids: ['a'] }],
  ['a list of three', [['ids[]', 'a'], ['ids[]', 'b'], ['ids[]', '']], { ids: ['a', 'b', ''] }],
  ['a list after a field of its name', [['ids', 'abc'], ['ids[]', 'd']], { ids: ['d'] }],
  ['a file is left out', [['file', new File(['x'], 'x.txt')], ['name', 'a']], { name: 'a' }],
  ['Next’s own fields are left out', [['$ACTION_ID_1', ''], ['$ACTION_REF_1', ''], ['name', 'a']], { name: 'a' }],
  ['a name without letters', [['[]', 'a']], { '': ['a'] }],
])('%s', (_, pairs, fields) => expect(fieldsOf(form(...pairs))).toEqual(fields));

test('a name cannot reach the prototype', () => {
  const fields = fieldsOf(form(['__proto__', 'x'], ['constructor', 'y'], ['__proto__[]', 'z'], ['hasOwnProperty', 'h']));
  expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  expect(Object.keys(fields).sort()).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test('very many fields take time in proportion', () => {
  const made = new FormData();
  for (let i = 0; i < 100_000; i += 1) made.append('a[]', '1');
  expect((fieldsOf(made).a as string[]).length).toBe(100_000);
}, 5_000);
