import { Card, CardTitle } from '@/components/ui/card';
import { words } from '@/lib/i18n/server';
import { type ChangeHearers, ChangeHearersButton } from './change-hearers';
import { ShareLink } from './share-link';

type Props = { recordingId: string; title: string; address: string; heardBy?: string; change?: ChangeHearers };

/** Who hears a recording (told to its teacher, who can change it here), and its address to hand on inside the school. */
export function ShareCard({ recordingId, title, address, heardBy, change }: Props) {
  const t = words('sheet');
  return (
    <Card>
      <CardTitle end={change && <ChangeHearersButton recordingId={recordingId} change={change} />}>{t(change ? 'whoHears' : 'handOn')}</CardTitle>
      {heardBy && <p className="pb-3 font-medium">{heardBy}</p>}
      <ShareLink address={address} title={title} />
      <p className="pt-2 text-caption text-soft">{t('addressNeedsSignIn')}</p>
    </Card>
  );
}
