/** What `npm run demo -- --json` prints. */
export type Report = { schools: SchoolReport[] };

export type SchoolReport = {
  code: string;
  name: string;
  teacher: { email: string; password: string };
  students: { name: string; pin: string }[];
  parents: { name: string; email: string; link: string }[];
  recordings: { id: string; title: string; raga: string | null; taal: string | null; form: string | null }[];
  /** Said where the school holds more recordings than the list, which names those with a story. */
  recordingsInAll?: number;
};

/** The same for somebody who reads it in a terminal. */
export function summary({ schools }: Report, address: string): string {
  const lines = schools.flatMap(({ code, name, teacher, students, parents, recordings, recordingsInAll }) => [
    '',
    `  ${name}, school code ${code}, ${(recordingsInAll ?? recordings.length).toLocaleString('en')} recordings`,
    `    teacher   ${teacher.email}   password  ${teacher.password}`,
    ...students.map((student) => `    student   ${student.name}   PIN  ${student.pin}`),
    ...parents.map((parent) => `    parent    ${parent.name}   ${parent.link}`),
  ]);
  return [
    '',
    `  The demo is ready: open ${address} (start it with: npm start, if it is not running).`,
    '  Teachers sign in with e-mail and password, students with school code, name and PIN; a parent’s link works once, within a day.',
    ...lines,
    '',
    '  Run it again for new PINs, links and passwords; nothing is added twice.',
    '',
  ].join('\n');
}
