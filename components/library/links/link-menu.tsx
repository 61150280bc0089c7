'use client';

import dynamic from 'next/dynamic';
import { useWords } from '@/lib/i18n/client';
import { PartMenu } from '../part-menu';
import type { LinkHand } from './link-hand';

const LinkForm = dynamic(() => import('./link-form').then((module) => module.LinkForm), { ssr: false });

type Props = { recordingId: string; link: { id: string; url: string; label: string }; hand: LinkHand };

/** What a teacher can do with a link; taking it away can be undone. */
export function LinkMenu({ recordingId, link, hand }: Props) {
  const { id, url, label } = link;
  return (
    <PartMenu
      name={label}
      title={useWords('sheetHand')('editLink')}
      remove={() => hand.remove({ linkId: id })}
      restore={() => hand.add({ recordingId, url, label })}
    >
      {(close) => <LinkForm recordingId={recordingId} link={link} action={hand.edit} onDone={close} />}
    </PartMenu>
  );
}
