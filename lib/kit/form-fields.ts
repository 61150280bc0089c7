/**
 * A form's fields as a plain object, for zod. A name ending in `[]` gives a list (also of one or none that was sent);
 * any other name gives its last value. Files are left out: they arrive through uploads. Next's own `$ACTION_…` fields too.
 */
export function fieldsOf(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$')) continue;
    if (name.endsWith('[]')) {
      const key = name.slice(0, -2);
      fields[key] = [...((fields[key] as string[] | undefined) ?? []), value];
    } else {
      fields[name] = value;
    }
  }
  return { ...fields };
}
