import type { CardSchool } from '@/components/people/student-card';
import { qrLines } from '@/components/ui/qr-lines';
import type { Teacher } from '@/lib/auth';
import { env } from '@/lib/env';
import { ownSchool } from '@/lib/people';

/** The school as it stands on every card: the address has the code in it, never a name or a PIN. */
export async function cardSchool(teacher: Teacher): Promise<CardSchool> {
  const { name, code } = await ownSchool(teacher);
  const url = `${env().publicUrl}/s/${code}`;
  return { name, code, address: url.replace(/^https?:\/\//, ''), qr: qrLines(url) };
}
