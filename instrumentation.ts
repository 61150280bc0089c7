/** For whoever runs Next without the front (`next start`): the same guard at the door, and the same migrations. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { openWithoutFront } = await import('@/lib/front/without-front');
  await openWithoutFront();
  // next-auth reads its own address only from here.
  process.env.NEXTAUTH_URL ??= (await import('@/lib/env')).env().publicUrl;
}
