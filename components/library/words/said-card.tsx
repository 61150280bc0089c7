import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardTitle } from '@/components/ui/card';
import { Markdown } from '@/components/ui/markdown';
import { words } from '@/lib/i18n/server';
import { marked } from '@/lib/kit/markdown';

type Props = { title: string; text: string; edit?: string; none?: string };

/** Notes and instructions, with their few marks. Empty, they are shown only to who can write them. */
export function NotesCard({ title, text, edit, none }: Props) {
  return (
    <SaidCard title={title} edit={edit} none={text.trim() ? undefined : none}>
      {text.trim() && <Markdown of={marked(text)} />}
    </SaidCard>
  );
}

/** The words that are sung, line by line as they were written. */
export function LyricsCard({ title, text, edit, none }: Props) {
  return (
    <SaidCard title={title} edit={edit} none={text.trim() ? undefined : none}>
      {text.trim() && <p className="max-w-prose font-title text-lead whitespace-pre-line">{text.trim()}</p>}
    </SaidCard>
  );
}

function SaidCard({ title, edit, none, children }: { title: string; edit?: string; none?: string; children: ReactNode }) {
  if (!children && !edit) return null;
  return (
    <Card>
      <CardTitle end={edit && <EditLink href={edit} of={title} />}>{title}</CardTitle>
      {children || <p className="text-small text-soft">{none}</p>}
    </Card>
  );
}

/** A teacher's way to where it is written. */
export function EditLink({ href, of }: { href: string; of: string }) {
  const t = words('sheet');
  return (
    <ButtonLink href={href} tone="wash" size="small" icon={<Pencil aria-hidden />} prefetch={false} aria-label={t('editThis', { what: of })}>
      {t('write')}
    </ButtonLink>
  );
}
