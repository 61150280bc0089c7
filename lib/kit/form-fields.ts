/**
 * A form's fields as a plain object, for zod. A name ending in `[]` gives a list (also of one or none that was sent);
 * any other name gives its last value. Files are left out: they arrive through uploads. Next's own `$ACTION_…` fields too.
 */
export function fieldsOf(form: FormData): Record<string, string | string[]> {
  // A map, since a visitor chooses the names; appended to, since they choose how many.
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$')) continue;
    if (!name.endsWith('[]')) {
      fields.set(name, value);
      continue;
    }
    const key = name.slice(0, -2);
    const list = fields.get(key);
    if (Array.isArray(list)) list.push(value);
    else fields.set(key, [value]);
  }
  return Object.fromEntries(fields);
}
