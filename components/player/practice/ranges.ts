import { CustomSource } from 'mediabunny';

/** A file on the server as mediabunny reads it: no more than the bytes it asks for, with at most 64 kB around them. A server without ranges is refused. */
export function rangesOf(src: string, signal: AbortSignal): CustomSource {
  return new CustomSource({
    getSize: async () => Number((await part(src, 0, 1, signal)).headers.get('Content-Range')?.split('/')[1]),
    read: async (start, end) => new Uint8Array(await (await part(src, start, end, signal)).arrayBuffer()),
    prefetchProfile: 'fileSystem',
    handleUnhandledError: () => undefined, // the read that waits for it says it too
  });
}

async function part(src: string, start: number, end: number, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(src, { headers: { Range: `bytes=${start}-${end - 1}` }, signal });
  if (answer.status === 206) return answer;
  await answer.body?.cancel();
  throw new TypeError(`a part of the recording was answered with ${answer.status}`);
}
