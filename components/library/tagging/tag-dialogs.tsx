'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { DialogPanel } from '@/components/ui/dialog-panel';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ProgressBar } from '@/components/ui/progress-bar';
import { toast } from '@/components/ui/toast-store';
import type { Option } from '@/components/ui/use-suggestions';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';
import type { Outcome } from '@/lib/library/shared';
import { suggestRagas } from '../choices';
import { shelfAddress } from '../shelf-address';
import type { TaggingHand } from './tagging-hand';
import { useChoices } from './use-choices';
import { useTakeBack } from './use-retag';

export type TagKind = 'raga' | 'taal' | 'form';
export type ThisTag = { kind: TagKind; slug: string; name: string };
export type TagHand = Pick<TaggingHand, 'takeBack'> & {
  merge: (input: { kind: TagKind; from: string; to: string; onto?: string }) => Promise<Result<Outcome & { to: string; name: string; more: number }>>;
  rename: (input: { kind: TagKind; slug: string; name: string; was?: string }) => Promise<Result<{ name: string; before: string }>>;
};
type Props = { tag: ThisTag; hand: TagHand; onClose: () => void };

/** What the school calls it. The name before can be put back, unless somebody has named it again meanwhile. */
export function RenameTag({ tag: { kind, slug, name }, hand, onClose }: Props) {
  const t = useWords('libraryTagMenu');
  const [typed, setTyped] = useState(name);
  const [trouble, setTrouble] = useState<string>();
  const [pending, setPending] = useState(false);

  async function save() {
    setPending(true);
    const answer = await hand.rename({ kind, slug, name: typed, was: name }).catch(() => ({ ok: false as const, message: t('failed'), fields: undefined }));
    setPending(false);
    if (!answer.ok) return setTrouble(answer.fields?.name ?? answer.message);
    onClose();
    const back = () => hand.rename({ kind, slug, name, was: answer.data.name }).then((undone) => toast(undone.ok ? t('renamedBack', { name }) : undone.message), () => toast(t('failed')));
    if (answer.data.name !== name) toast(t('renamed', { before: name, name: answer.data.name }), { undo: back });
  }

  return (
    <DialogPanel open onOpenChange={(open) => open || onClose()} title={t('renameTitle', { name })}>
      <Asking onSend={save}>
        <Field name="name" label={t('name')} hint={t('renameHint')} error={trouble}>
          <Input value={typed} onChange={(event) => setTyped(event.target.value)} maxLength={60} autoComplete="off" />
        </Field>
        <Button type="submit" pending={pending}>
          {t('save')}
        </Button>
      </Asking>
    </DialogPanel>
  );
}

/** Another one for all recordings that have this: says first how many, then how far it is, and can be undone as a whole. */
export function MergeTag({ tag: { kind, slug, name }, hand, onClose }: Props) {
  const t = useWords('libraryTagMenu');
  const router = useRouter();
  const choices = useChoices(kind !== 'raga');
  const undo = useTakeBack(hand);
  const [count, setCount] = useState<number>();
  const [into, setInto] = useState<Option | null>(null);
  const [trouble, setTrouble] = useState<string>();
  const [done, setDone] = useState<number>();
  useEffect(() => {
    let stale = false;
    void fetch(`/library/tagging/count?kind=${kind}&slug=${slug}`)
      .then(async (answer) => (answer.ok ? ((await answer.json()) as { count: number }).count : undefined))
      .then((found) => stale || (found === undefined ? setTrouble(t('failed')) : setCount(found)), () => stale || setTrouble(t('failed')));
    return () => {
      stale = true;
    };
  }, [kind, slug, t]);

  async function run() {
    if (!into) return;
    setTrouble(undefined);
    let changed = 0;
    let onto: string | undefined;
    for (let more = 1; more > 0; ) {
      setDone(changed);
      const answer = await hand.merge({ kind, from: slug, to: into.value, onto }).catch(() => ({ ok: false as const, message: t('failed'), fields: undefined }));
      if (!answer.ok) {
        setDone(undefined);
        return setTrouble(answer.fields?.to ?? answer.message);
      }
      changed += answer.data.changed;
      onto ??= answer.data.operationId ?? undefined;
      more = answer.data.changed > 0 ? answer.data.more : 0;
    }
    const operationId = onto;
    toast(t('merged', { count: changed, to: into.label }), { undo: operationId ? () => undo(operationId) : undefined });
    onClose();
    router.push(shelfAddress({ by: kind, [kind]: into.value }));
  }

  return (
    <DialogPanel open onOpenChange={(open) => open || onClose()} title={t('mergeTitle', { name })} description={count === undefined ? t('counting') : t('mergeCount', { count })}>
      <Asking onSend={run}>
        <div className="min-h-80">
          <Field name="to" label={t('into')} error={trouble}>
            <Combobox options={kind === 'raga' ? suggestRagas : ((kind === 'taal' ? choices?.taals : choices?.forms) ?? NONE)} onChange={setInto} />
          </Field>
        </div>
        {done !== undefined && count ? (
          <div role="status" className="flex flex-col gap-2 text-small text-soft">
            {t('merging', { done, count })}
            <ProgressBar label={t('merging', { done, count })} value={done / count} />
          </div>
        ) : null}
        <Button type="submit" pending={done !== undefined} disabled={!into || !count}>
          {t('mergeDo', { count: count ?? 0 })}
        </Button>
      </Asking>
    </DialogPanel>
  );
}

const NONE: readonly Option[] = [];

const Asking = ({ onSend, children }: { onSend: () => Promise<unknown>; children: ReactNode }) => (
  <form
    className="flex flex-col gap-4"
    onSubmit={(event) => {
      event.preventDefault();
      void onSend();
    }}
  >
    {children}
  </form>
);
