import { randomInt } from 'node:crypto';
import { issuePin, shareParentLink } from '@/lib/auth';
import type { Teacher } from '@/lib/auth/viewer';
import { ragas } from '@/lib/music/ragas';
import type { CastSchool } from './cast/cast';
import type { Everybody } from './people';

/** New ways in for everybody of a demo school: a PIN for each student, a link for each parent. Those printed before end. */
export async function keysFor(teacher: Teacher, cast: CastSchool, { students, parents }: Everybody) {
  const pins = [];
  for (const name of cast.students) pins.push({ name, pin: await issuePin(teacher, students.get(name) as string) });
  const links = [];
  for (const { name, email } of cast.parents) links.push({ name, email, link: (await shareParentLink(teacher, parents.get(name) as string)).url });
  return { students: pins, parents: links };
}

/** A password that can be read aloud, new each time: a demo on the open internet must not have one that is printed in the source. */
export const spokenPassword = (): string => `${Array.from({ length: 3 }, () => ragas[randomInt(ragas.length)]?.slug).join('-')}-${randomInt(1000, 10_000)}`;
