import { HistoryCard } from '@/components/library/history/history-card';
import type { Viewer } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { takeBack } from '../tagging/actions';

/** The end of a recording's page, for its teacher: what was changed on it. */
export const historyOf = (viewer: Viewer, recordingId: string) =>
  viewer.role === 'teacher' ? (
    <ClientWords areas={['libraryHistory', 'libraryTagging']}>
      <HistoryCard recordingId={recordingId} hand={{ takeBack }} />
    </ClientWords>
  ) : undefined;
