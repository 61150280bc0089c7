import { redirect } from 'next/navigation';

/** The short address on a student's card: the sign-in with the school's code filled in. */
export default async function CardPage({ params }: PageProps<'/s/[code]'>) {
  const { code } = await params;
  redirect(`/sign-in/student?school=${encodeURIComponent(code.slice(0, 12))}`);
}
