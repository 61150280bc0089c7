/** What every command's caller gets back: the work's fruit, or a sentence for the person (and one per field). */
export type Result<T> = { ok: true; data: T } | { ok: false; message: string; fields?: Record<string, string> };

export const ok = <T>(data: T): Result<T> => ({ ok: true, data });

export const notOk = (message: string, fields?: Record<string, string>): Result<never> =>
  fields ? { ok: false, message, fields } : { ok: false, message };
