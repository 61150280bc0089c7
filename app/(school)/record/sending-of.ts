import type { SendTake } from '@/components/recorder/take-outbox';

/** Sends a person's takes as their files are sent; what does it is fetched when the first one leaves. Trouble without words has none here. */
export const sendingOf =
  (owner: string): SendTake =>
  (file, said, news) => {
    let isWanted = true;
    let stop = (): void => {
      isWanted = false;
    };
    import('@/components/library/upload/tus-sending')
      .then(({ tusSending }) => {
        if (isWanted) ({ stop } = tusSending(owner, '')(file, said, news));
      })
      .catch(() => (navigator.onLine ? news.failed('') : news.cutOff()));
    return { stop: () => stop() };
  };
