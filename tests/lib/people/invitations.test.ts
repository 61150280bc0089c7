import { inviteTeacher, openInvitations, revokeLink } from '@/lib/auth';
import { testDatabase } from '@/tests/support/db';
import { people, viewers } from '@/tests/support/people';

jest.mock('@/lib/email/post', () => ({ sendLetter: async () => true, canMail: () => true, afterwards: () => undefined }));

const db = testDatabase();

test('invitations wait until they are used, taken back or too old; another school sees none of them', async () => {
  const they = viewers(await people());
  await inviteTeacher(they.meera, { email: 'asha@example.org' });
  await inviteTeacher(they.meera, {});
  const open = await openInvitations(they.meera);
  expect(open.map(({ email }) => email).sort()).toEqual(['asha@example.org', null]);
  expect(await openInvitations(they.dev)).toEqual([]);
  await expect(revokeLink(they.dev, open[0]!.id)).rejects.toMatchObject({ status: 404 });
  await revokeLink(they.meera, open[0]!.id);
  expect(await openInvitations(they.meera)).toHaveLength(1);
  await db.signInLink.updateMany({ data: { usedAt: new Date() } });
  expect(await openInvitations(they.meera)).toEqual([]);
  expect(await openInvitations(they.meera, new Date(Date.now() + 8 * 24 * 3_600_000))).toEqual([]);
});
