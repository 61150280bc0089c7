'use client';

import { useState } from 'react';
import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { useWords } from '@/lib/i18n/client';
import type { OneBatch } from '@/lib/people/shared';
import { TickList } from './tick-list';

type BatchMembersProps = {
  batchId: string;
  students: readonly { id: string; name: string }[];
  members: readonly string[];
  choose: FormAction<OneBatch>;
};

/** Ticks for who is in a batch. Only what was changed is sent, so that two teachers at once undo nothing of each other. */
export function BatchMembers({ batchId, students, members, choose }: BatchMembersProps) {
  const t = useWords('peopleHand');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(members));
  const join = [...ticked].filter((id) => !members.includes(id));
  const leave = members.filter((id) => !ticked.has(id));
  if (students.length === 0) return <p className="text-soft">{t('noStudents')}</p>;
  return (
    <Form action={choose} done={t('membersSaved')} className="gap-3!">
      <input type="hidden" name="batchId" value={batchId} />
      {join.map((id) => (
        <input key={id} type="hidden" name="join[]" value={id} />
      ))}
      {leave.map((id) => (
        <input key={id} type="hidden" name="leave[]" value={id} />
      ))}
      <TickList label={t('members')} people={students} ticked={ticked} onTick={setTicked} />
      <div className="flex flex-wrap items-center gap-4 pt-2">
        <SubmitButton disabled={join.length + leave.length === 0}>{t('save')}</SubmitButton>
        <p aria-live="polite" className="text-small text-soft">
          {t('ticked', { count: ticked.size })}
        </p>
      </div>
    </Form>
  );
}
