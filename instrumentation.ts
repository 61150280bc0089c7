/** For whoever runs Next without the front (`next start`): the same guard at the door. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { guardStart } = await import('@/lib/auth/front');
  guardStart();
}
