import { PairChild } from '@/components/people/pair-child';
import type { ShelfRecording } from '@/components/library/shelf-recording';
import { RecordingList } from '@/components/library/recording-list';
import { Avatar } from '@/components/ui/avatar';
import { Card, CardTitle } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { Newest } from './student-home';

type ParentHomeProps = { name: string; childrenHere: { id: string; callName: string }[]; recordings: ShelfRecording[] };

/** A parent's page: what is new to hear, and each child with a way to give it its own device. */
export function ParentHome({ name, childrenHere, recordings }: ParentHomeProps) {
  const t = words('home');
  const [first, ...others] = recordings.filter(({ readiness }) => readiness.state === 'ready');
  return (
    <>
      <PageHeader title={t('greeting', { name })} />
      <div className="flex flex-col gap-6">
        {first ? <Newest recording={first} /> : <EmptyState title={t('nothing')} />}
        {others.length > 0 && <RecordingList label={t('listenAgain')} recordings={others} faces />}
        <ClientWords areas={['home']}>
          {childrenHere.map((child) => (
            <Card key={child.id}>
              <CardTitle end={<Avatar name={child.callName} />}>{child.callName}</CardTitle>
              <PairChild childId={child.id} />
            </Card>
          ))}
        </ClientWords>
      </div>
    </>
  );
}
