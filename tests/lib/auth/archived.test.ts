import { endSessionsOfPerson, openSession } from '@/lib/auth/sessions';
import { viewerOfSession } from '@/lib/auth/viewer-of-session';
import { archivePerson, restorePerson } from '@/lib/people';
import { testDatabase } from '@/tests/support/db';
import { people, viewers } from '@/tests/support/people';

testDatabase();

test('who comes back from the archive comes in anew: no old session wakes up, and nobody else’s ends', async () => {
  const cast = await people();
  const { meera, dev } = viewers(cast);
  const lost = await openSession({ schoolId: cast.lata.schoolId, personId: cast.lata.id, role: 'parent', method: 'link' });
  const child = await openSession({ schoolId: cast.anu.schoolId, personId: cast.anu.id, role: 'student', method: 'pin' });
  await endSessionsOfPerson(dev, cast.lata.id);
  expect((await viewerOfSession(lost))?.role).toBe('parent'); // another school's teacher ends nothing
  await archivePerson(meera, { personId: cast.lata.id });
  await endSessionsOfPerson(meera, cast.lata.id);
  await restorePerson(meera, { personId: cast.lata.id });
  expect(await viewerOfSession(lost)).toBeNull();
  expect((await viewerOfSession(child))?.role).toBe('student');
});
