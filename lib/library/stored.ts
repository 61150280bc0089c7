import 'server-only';
import type { Tables } from '@/lib/db/school-db';

/** Whether a stored file has no row. Where that cannot be known, it is left to the sweep: a row never loses its file. */
export const isWithoutRow = (db: Tables, storageKey: string): Promise<boolean> =>
  db.mediaFile.count({ where: { storageKey } }).then(
    (count) => count === 0,
    () => false,
  );
