'use client';

import dynamic from 'next/dynamic';
import type { GridProps } from './recording-grid';

const RecordingGrid = dynamic(() => import('./recording-grid').then((module) => module.RecordingGrid));

/** The table, fetched only where one is asked for. */
export const LazyGrid = (props: GridProps) => <RecordingGrid {...props} />;
