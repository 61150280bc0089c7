'use client';

import { Archive, ArchiveRestore } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { useUndoable } from '@/components/ui/use-undoable';
import { useWords } from '@/lib/i18n/client';
import type { Result } from '@/lib/kit/result';
import type { OnePerson } from '@/lib/people/shared';

type Do = (input: OnePerson) => Promise<Result<OnePerson>>;
type ArchiveCardProps = { person: { id: string; callName: string; role: string; archivedAt: Date | null }; archive: Do; restore: Do };

/** The way out of the school's life, with an undo, and the way back. */
export function ArchiveCard({ person, archive, restore }: ArchiveCardProps) {
  const t = useWords('peopleHand');
  const router = useRouter();
  const { pending, act } = useUndoable();
  const one = { personId: person.id };
  const name = person.callName;
  if (person.archivedAt)
    return (
      <Button pending={pending} icon={<ArchiveRestore aria-hidden />} onClick={() => void act({ act: () => restore(one), done: t('back', { name }) })}>
        {t('restore')}
      </Button>
    );
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-small text-soft">{t('archiveLead', { name })}</p>
      <Button tone="danger" pending={pending} icon={<Archive aria-hidden />} onClick={() => void act(leaving())}>
        {t('archive', { name })}
      </Button>
    </div>
  );

  function leaving() {
    return {
      act: () => archive(one),
      done: t('archived', { name }),
      undo: { act: () => restore(one), done: t('back', { name }) },
      then: () => router.push(person.role === 'student' ? '/people' : `/people?role=${person.role}`),
    };
  }
}
