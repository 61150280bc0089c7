import { clock } from '@/lib/i18n/clock';
import { words } from '@/lib/i18n/server';
import type { ShelfRecording } from '../shelf-recording';
import type { TagField } from './tagging-hand';

/** A row's line for a teacher: each tag can be pressed to change it; one that is not said asks for itself. */
export function TagsInPlace({ recording, raga }: { recording: ShelfRecording; raga?: boolean }) {
  const { form, taal, seconds } = recording;
  return (
    <>
      {raga && <Tag tag="raga" value={recording.raga?.name} />}
      <Tag tag="form" value={form} />
      <Tag tag="taal" value={taal} />
      {seconds && <span>{clock(seconds)}</span>}
    </>
  );
}

/** The tick box of a row: there for those who choose, and until then unseen. */
export function Tick({ title }: { title: string }) {
  return (
    <label hidden className="peer relative z-10 -my-1 -ml-2.5 inline-flex size-11 items-center justify-center align-middle">
      <input type="checkbox" data-tick aria-label={words('libraryTagging')('tick', { title })} className="size-6 accent-peacock" />
    </label>
  );
}

function Tag({ tag, value }: { tag: TagField; value?: string }) {
  const t = words('libraryTagging');
  const name = t(`tag.${tag}`);
  return (
    <button
      type="button"
      data-tag={tag}
      aria-label={value ? t('changeOf', { tag: name, value }) : t('addTag', { tag: name })}
      className={`relative z-10 -my-2.5 mr-1 inline-flex min-h-11 min-w-11 items-center rounded-small pr-1.5 underline decoration-line decoration-dotted decoration-2 underline-offset-4 hover:text-ink hover:decoration-edge ${value ? '' : 'italic'}`}
    >
      {value ?? t('addTag', { tag: name })}
    </button>
  );
}
