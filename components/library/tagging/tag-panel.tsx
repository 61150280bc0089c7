'use client';

import { X } from 'lucide-react';
import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import { DialogPanel } from '@/components/ui/dialog-panel';
import { IconButton } from '@/components/ui/icon-button';
import { Spinner } from '@/components/ui/spinner';
import { useWords } from '@/lib/i18n/client';
import { StandingLines } from './standing-lines';
import { TagChooser } from './tag-chooser';
import type { Seen, TagField, TaggingHand } from './tagging-hand';
import { useChoices } from './use-choices';
import { useRetag } from './use-retag';

/** What is being changed: which tag, on which recordings, what it says now; `at`, beside what, else as a sheet of its own. */
export type Tagging = { tag: TagField; seen: readonly Seen[]; title: string; now?: { value: string; label: string }; at?: HTMLElement };

type Props = { tagging: Tagging; hand: TaggingHand; onClose: () => void; onDone?: () => void };

/** Where one tag is changed: a small panel beside it on a desk, a sheet from the bottom on a phone. Closes when it is saved. */
export function TagPanel({ tagging, hand, onClose, onDone }: Props) {
  const t = useWords('libraryTagging');
  const choices = useChoices(true);
  const retagging = useRetag(hand, {
    onDone: () => {
      onDone?.();
      onClose();
    },
  });
  const { tag, seen, title, now, at } = tagging;
  const heading = tag === 'raga' && !at ? t('moveTitle', { title }) : t('change', { tag: t(`tag.${tag}`) });
  const busy = retagging.standing.is !== 'idle';
  const body = (
    <>
      {/* Stays in its place while it waits, so that nothing jumps and the keyboard is not lost. */}
      <div hidden={busy}>
        {choices ? (
          <TagChooser
            {...{ tag, choices, now }}
            onPick={({ value, label }) => void retagging.retag({ seen, change: { [tag]: value }, done: seen.length > 1 ? t('doneMany', { count: seen.length, tag: t(`tag.${tag}`), to: label }) : t('doneOne', { title, tag: t(`tag.${tag}`), to: label }) })}
          />
        ) : (
          <p className="flex min-h-20 items-center gap-3 text-soft">
            <Spinner /> {t('loading')}
          </p>
        )}
      </div>
      <StandingLines retagging={retagging} tag={tag} choices={choices} />
    </>
  );
  return at && matchMedia('(min-width: 48rem)').matches ? (
    <Beside at={at} title={heading} onClose={onClose}>
      {body}
    </Beside>
  ) : (
    <DialogPanel open onOpenChange={(open) => open || onClose()} title={heading}>
      {/* Room for the suggestions under the field. */}
      <div className={tag === 'raga' || tag === 'taal' || tag === 'form' ? 'min-h-88' : undefined}>{body}</div>
    </DialogPanel>
  );
}

function Beside({ at, title, onClose, children }: { at: HTMLElement; title: string; onClose: () => void; children: ReactNode }) {
  const t = useWords('libraryTagging');
  return (
    <Popover.Root open onOpenChange={(open) => open || onClose()}>
      <Popover.Anchor virtualRef={{ current: at }} />
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={title}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (at.isConnected) at.focus();
          }}
          className="z-40 w-80 animate-rise rounded-medium border border-line bg-card p-4 shadow-lift"
        >
          <div className="-mt-2 -mr-2 flex items-center justify-between gap-2 pb-1">
            <p className="font-semibold">{title}</p>
            <IconButton label={t('close')} icon={<X aria-hidden />} onClick={onClose} />
          </div>
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
