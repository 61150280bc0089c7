import { MonitorSmartphone } from 'lucide-react';
import { Badge } from '@/components/ui/chip';
import { Form, type FormAction } from '@/components/ui/form';
import { List, ListRow } from '@/components/ui/list-row';
import { SubmitButton } from '@/components/ui/submit-button';
import { words } from '@/lib/i18n/server';

/** A place where one is signed in, in words. */
export type SessionLine = { id: string; device: string; since: string; used: string; isThisOne: boolean };

/** Where one is signed in, and the end of each place but this. */
export function SessionsList({ sessions, end }: { sessions: readonly SessionLine[]; end: FormAction<void> }) {
  const t = words('home');
  return (
    <List aria-label={t('whereElse')}>
      {sessions.map(({ id, device, since, used, isThisOne }) => (
        <ListRow
          key={id}
          lead={<MonitorSmartphone aria-hidden className="size-6 text-soft" />}
          title={device || t('someDevice')}
          detail={t('sessionSince', { since, used })}
          end={
            isThisOne ? (
              <Badge tone="peacock">{t('thisOne')}</Badge>
            ) : (
              <Form action={end} done={t('ended')}>
                <input type="hidden" name="sessionId" value={id} />
                <SubmitButton tone="quiet" size="small" aria-label={t('endLabel', { device })}>
                  {t('end')}
                </SubmitButton>
              </Form>
            )
          }
        />
      ))}
    </List>
  );
}
