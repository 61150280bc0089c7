'use client';

import dynamic from 'next/dynamic';

/** The way out of a shared device. It stands in the shell, and only such a device fetches what it needs. */
export const LeaveLater = dynamic(() => import('./leave').then((module) => module.Leave));
