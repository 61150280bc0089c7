'use client';

import dynamic from 'next/dynamic';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { Switch } from '@/components/ui/checkbox';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useLeaveGuard } from '@/components/ui/use-leave-guard';
import { useWords } from '@/lib/i18n/client';
import { PreviewLater } from './preview-later';
import { RecordScreen } from './record-screen';
import type { Tags, Take } from './take';
import { isUnderWay } from './take-machine';
import type { SendTake } from './take-outbox';
import { useOpenTakes } from './use-open-takes';
import { useOutbox } from './use-outbox';
import { useRecorder } from './use-recorder';
import { hold } from './take-locks';
import { theShelf } from './the-shelf';

// Where the network went before it was here: the take is kept, and can wait.
const preview = () => import('./preview').then((module) => module.Preview, () => PreviewLater);
const onTheirWay = () => import('./on-their-way').then((module) => module.OnTheirWay);
const Preview = dynamic(preview, { ssr: false });
const OnTheirWay = dynamic(onTheirWay, { ssr: false });
const OpenTakes = dynamic(() => import('./open-takes').then((module) => module.OpenTakes), { ssr: false });
const TroubleCard = dynamic(() => import('./trouble-card').then((module) => module.TroubleCard), { ssr: false });

/** What can be said of a take: what was said, and when it began (undefined before it is recorded). */
export type Fields = (said: { tags: Tags; onTag: (tags: Tags) => void; startedAt?: number }) => ReactNode;

export type RecorderProps = {
  /** Whose takes these are: a person's id. */
  owner: string;
  /** The school's IANA time zone. */
  timeZone: string;
  send: SendTake;
  /** The fields, before a take and after it; drawn when they are wanted. */
  fields: Fields;
  /** The last words about a take that is saved, e.g. a title where none was given. */
  completed: (take: Take) => Tags;
  /** Why it may not be saved yet, in words. */
  missing?: (tags: Tags) => string | undefined;
  /** On the button that saves. */
  saveLabel: (tags: Tags) => string;
  /** Where one goes with a file instead. */
  uploadAt: string;
  /** Fetches what `fields` will need; called while one records. */
  prepare?: () => Promise<unknown>;
};

/**
 * Recording, from the tap to the school: records, keeps every second on the device, lets one hear, cut and name the take, and sends it.
 * What was not finished (a call, a crash, a closed page) is offered again, to its owner only.
 */
export function Recorder({ owner, timeZone, send, fields, completed, missing, saveLabel, uploadAt, prepare }: RecorderProps) {
  const t = useWords('recorder');
  const { recorder, taking } = useRecorder(owner);
  const { outbox, rows } = useOutbox(owner, send);
  const { takes, look } = useOpenTakes(owner);
  const [open, setOpen] = useState<Take>();
  const [before, setBefore] = useState<Tags>({});
  const [counted, setCounted] = useState(false);
  const [isBack, setIsBack] = useState(false);
  const guard = useLeaveGuard(isUnderWay(taking));
  const taken = taking.phase === 'taken' ? recorder.take() : undefined;
  const shown = taken ?? open;

  const begun = useEffectEvent(() => warmUp(prepare));
  const isRecording = taking.phase === 'recording';
  useEffect(() => {
    if (isRecording) begun();
  }, [isRecording]);

  // In hand here: no other page offers it meanwhile.
  const id = shown?.id;
  useEffect(() => (id ? hold(id) : undefined), [id]);

  if (shown) {
    return (
      <Preview
        key={shown.id}
        take={shown}
        notice={taken && taking.notice ? t(`notice.${taking.notice}`) : undefined}
        fields={fields}
        missing={missing}
        saveLabel={saveLabel}
        onSave={save}
        onAgain={async (take) => {
          await theShelf.forget(take.id);
          leave();
        }}
        onLater={leave}
      />
    );
  }

  return (
    <div className="flex flex-col gap-5">
      {taking.trouble && <TroubleCard trouble={taking.trouble} uploadAt={uploadAt} />}
      <RecordScreen recorder={recorder} taking={taking} onBegin={() => void recorder.begin({ tags: before, counted })} isBack={isBack} />
      {rows.length > 0 && <OnTheirWay rows={rows} outbox={outbox} onOpen={setOpen} />}
      {taking.phase === 'ready' && (
        <>
          {takes.length > 0 && <OpenTakes takes={takes} timeZone={timeZone} onKeep={setOpen} onGone={look} />}
          <div className="flex flex-col gap-1 px-1">
            <Switch label={t('countIn')} hint={t('countInHint')} checked={counted} onChange={(event) => setCounted(event.target.checked)} />
            <Before>{fields({ tags: before, onTag: (tags) => setBefore((said) => ({ ...said, ...tags })) })}</Before>
          </div>
        </>
      )}
      <ConfirmDialog open={guard.open} onOpenChange={guard.onOpenChange} title={t('leaveTitle')} confirm={t('leave')} onConfirm={guard.onConfirm}>
        {t('leaveText')}
      </ConfirmDialog>
    </div>
  );

  async function save(take: Take) {
    const saved: Take = { ...take, state: 'saved', tags: completed(take) };
    await theShelf.keep(saved);
    setBefore({});
    leave();
    outbox.send(saved);
  }

  function leave() {
    setOpen(undefined);
    setIsBack(true);
    recorder.putAway();
    void look();
  }
}

function Before({ children }: { children: ReactNode }) {
  const t = useWords('recorder');
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)} className="group">
      <summary className="flex min-h-12 items-center rounded-small font-medium text-kumkum">{t('sayBefore')}</summary>
      <div className="pt-2 pb-4">{opened && children}</div>
    </details>
  );
}

// While one sings: what comes after must be here even when the network is not.
function warmUp(more?: () => Promise<unknown>) {
  void Promise.all([more?.(), preview(), onTheirWay(), import('idb'), import('tus-js-client'), import('@/components/ui/confirm-panel')]).catch(() => undefined);
}
