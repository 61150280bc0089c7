import { migrate } from '@/lib/db/apply-migrations';

// node migrate.cjs <database file> <folder of migrations> <folder for backups>
const [file, folder, backups] = process.argv.slice(2) as [string, string, string];
process.stdout.write('started\n');
const applied = migrate({ file, folder, backups });
process.stdout.write(`applied ${applied.length}\n`);
