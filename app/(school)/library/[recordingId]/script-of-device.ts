import { cookies } from 'next/headers';
import type { Script } from '@/components/library/notation/notation-sheet';

/** The script in which this device shows swaras (components/library/notation/script-switch.tsx). */
export const scriptOfDevice = async (): Promise<Script> => ((await cookies()).get('script')?.value === 'devanagari' ? 'devanagari' : 'latin');
