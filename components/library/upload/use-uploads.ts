'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { rememberRows } from './remember-rows';
import { tusSending } from './tus-sending';
import { isMoving, type UploadQueue, uploadQueue, type UploadRow } from './upload-queue';

/**
 * This person's files on their way. The queue lives as long as the tab, not the page: one may look around in the app while files
 * travel, and finds them here again. Takes whose they are (a person's id) and the sentence for trouble without words of its own.
 */
export function useUploads(owner: string, unnamedTrouble: string) {
  const [queue] = useState(() => queueOf(owner, unnamedTrouble));
  const rows = useSyncExternalStore(queue.listen, queue.rows, noRows);
  const online = useSyncExternalStore(listenToNetwork, () => navigator.onLine, () => true);
  useEffect(() => queue.setOnline(online), [queue, online]);
  return { queue, rows, offline: !online };
}

const NONE: readonly UploadRow[] = [];
const noRows = () => NONE;
const NOWHERE = uploadQueue(() => ({ stop: () => undefined, discard: () => undefined }));

let kept: { owner: string; queue: UploadQueue } | undefined;

function queueOf(owner: string, unnamedTrouble: string): UploadQueue {
  if (typeof window === 'undefined') return NOWHERE;
  if (kept?.owner === owner) return kept.queue;
  kept?.queue.pauseAll();
  const queue = uploadQueue(tusSending(owner, unnamedTrouble));
  kept = { owner, queue };
  rememberRows(owner, queue);
  window.addEventListener('beforeunload', (event) => {
    if (queue.rows().some(isMoving)) event.preventDefault();
  });
  window.addEventListener('online', () => queue.setOnline(true));
  window.addEventListener('offline', () => queue.setOnline(false));
  return queue;
}

function listenToNetwork(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
