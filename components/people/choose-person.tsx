'use client';

import { Combobox, type Option } from '@/components/ui/combobox';

/** Typing a name with the school's parents or students as suggestions; the form gets the chosen one's id. */
export function ChoosePerson({ role }: { role: 'parent' | 'student' }) {
  return <Combobox options={role === 'parent' ? parentsLike : studentsLike} />;
}

const parentsLike = (typed: string) => peopleLike('parent', typed);
const studentsLike = (typed: string) => peopleLike('student', typed);

async function peopleLike(role: string, typed: string): Promise<Option[]> {
  const answer = await fetch(`/people/suggestions?${new URLSearchParams({ role, q: typed })}`);
  return answer.ok ? ((await answer.json()) as Option[]) : [];
}
