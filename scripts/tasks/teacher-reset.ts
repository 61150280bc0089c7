import fs from 'node:fs';
import { resetLink } from '@/lib/auth/passwords';
import { isNewInstallation } from '@/lib/auth/open-school';
import { databaseFile, disconnect } from '@/lib/db/client';
import { env } from '@/lib/env';

/**
 * `npm run teacher:reset -- <email>`: prints a link with which this teacher chooses a new password, for servers without e-mail. It
 * works whether or not the server runs.
 */
export async function run([email = '']: string[]): Promise<void> {
  const address = email.trim().toLowerCase();
  if (!address.includes('@')) return refuse(`Whose password? Give the e-mail the teacher signs in with:\n\n  ${COMMAND}`);
  // Asked before anything opens it: a wrong DATA_DIR must not become an empty installation.
  const isNew = !fs.existsSync(databaseFile()) || (await isNewInstallation());
  const link = isNew ? null : await resetLink(address);
  await disconnect();
  if (link) return say(`A link for ${address}. It works once, for one hour:\n\n  ${link}\n\nOpen it while the server runs, and choose a new password.`);
  const { dataDir, publicUrl } = env();
  if (isNew)
    return refuse(
      `There is no school in ${dataDir} yet, so there is no password to reset.
Start the server and open ${publicUrl}: the first visit makes the school and its teacher.
If a school does live on this machine, DATA_DIR points to another folder than the server's.`,
    );
  return refuse(
    `No teacher signs in with ${address}. Nothing was changed.
Look for a typing error. Parents and students have no password: the teacher gives them a link or a PIN.
Is it another school's? This command looked in ${dataDir} (DATA_DIR).`,
  );
}

const COMMAND = 'npm run teacher:reset -- you@example.org';

const say = (words: string) => void process.stdout.write(`\n${words}\n\n`);

// As scripts/run-task.mjs expects it: these words, and exit code 1.
function refuse(words: string): never {
  throw Object.assign(new Error(`\n${words}\n`), { name: 'Refusal' });
}
