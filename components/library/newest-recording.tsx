import { PlayButton } from '@/components/player/play-button';
import { Face } from '@/components/ui/face';
import { ClientWords } from '@/lib/i18n/client-words';
import { type ShelfRecording, trackOf } from './shelf-recording';

/** The newest recording, as large as its raga's face, with the one button a six-year-old needs; on a phone's side, the face stands beside. */
export function NewestRecording({ recording }: { recording: ShelfRecording }) {
  const { title, raga, taal } = recording;
  return (
    <ClientWords areas={['player']}>
      <section className="overflow-hidden rounded-large border border-line bg-card low:flex low:items-center">
        <Face face={raga?.face} sung className="mx-auto mt-5 w-3/5 max-w-72 rounded-large low:my-3 low:mr-0 low:ml-4 low:w-28 low:shrink-0" />
        <div className="flex min-w-0 items-center gap-4 p-5 low:grow low:py-3">
          <div className="min-w-0 grow">
            {raga?.devanagari && (
              <p lang="hi" className="font-title text-soft">
                {raga.devanagari}
              </p>
            )}
            <h2 className="font-title text-subtitle text-balance">{title}</h2>
            <p className="text-small text-soft">{[raga?.name, taal].filter(Boolean).join(' · ')}</p>
          </div>
          <PlayButton track={trackOf(recording)} tone="kumkum" size="child" />
        </div>
      </section>
    </ClientWords>
  );
}
