import { FileDown, Maximize2 } from 'lucide-react';
import type { Track } from '@/components/player/track';
import { ButtonLink, buttonClass } from '@/components/ui/button';
import { Card, CardTitle } from '@/components/ui/card';
import { clock } from '@/lib/i18n/clock';
import { words } from '@/lib/i18n/server';
import { notationIn } from '@/lib/music/notation';
import { taalBySlug } from '@/lib/music/taals';
import { PlayPiece } from '../passages/play-piece';
import { EditLink } from '../words/said-card';
import { CopyText } from './copy-text';
import { NotationSheet, type Script } from './notation-sheet';
import { PrintButton } from './print-button';
import { ScriptSwitch } from './script-switch';

/** Notation as text, the taal its recording is tagged with (a slug), and the script of this device. */
export type Written = { recordingId: string; text: string; taal: string | null; script: Script; track?: Track };

/** The notation on a recording's page; its teacher sees the place for it also while it is empty. */
export function NotationCard({ written, teaches }: { written: Written; teaches: boolean }) {
  const t = words('sheet');
  const { recordingId, text } = written;
  const is = Boolean(text.trim());
  if (!is && !teaches) return null;
  return (
    <Card>
      <CardTitle end={teaches && <EditLink href={`/library/${recordingId}/notation/edit`} of={t('notation')} />}>{t('notation')}</CardTitle>
      {is ? (
        <div className="flex flex-col gap-5">
          <DrawnNotation written={written} />
          <div className="flex flex-wrap gap-2" data-screen-only>
            <Switch script={written.script} />
            <ButtonLink href={`/library/${recordingId}/notation`} tone="wash" size="small" icon={<Maximize2 aria-hidden />} prefetch={false}>
              {t('openSheet')}
            </ButtonLink>
          </div>
        </div>
      ) : (
        <p className="text-small text-soft">{t('noNotation')}</p>
      )}
    </Card>
  );
}

/** What can be done with a sheet of notation: switch its script, print it, take it along as text. */
export function NotationTools({ written: { recordingId, text, script } }: { written: Written }) {
  const t = words('sheet');
  return (
    <div className="flex flex-wrap gap-2 pb-5" data-screen-only>
      <Switch script={script} />
      <PrintButton label={t('print')} />
      <a href={`/library/${recordingId}/notation/text`} download className={buttonClass({ tone: 'wash', size: 'small' })}>
        <FileDown aria-hidden />
        {t('asText')}
      </a>
      <CopyText text={text} />
    </div>
  );
}

/** The notation drawn, each line that is tied to a piece of the sound with its ▶. What could not be read is shown as it was typed. */
export function DrawnNotation({ written: { text, taal, script, track } }: { written: Written }) {
  const t = words('sheet');
  const notation = notationIn(text, taal ? taalBySlug(taal) : null);
  if (notation.parts.every(({ lines }) => lines.length === 0)) return <p className="whitespace-pre-line">{text}</p>;
  const times = ({ from, to }: { from: number; to: number }) => t('fromTo', { from: clock(from), to: clock(to) });
  return (
    <NotationSheet
      notation={notation}
      script={script}
      say={words('notation')}
      play={track && ((line) => line.passage && <PlayPiece track={track} label={t('playLine', { times: times(line.passage) })} {...line.passage} />)}
    />
  );
}

function Switch({ script }: { script: Script }) {
  const t = words('sheet');
  return <ScriptSwitch script={script} label={t('script')} latin={t('latin')} devanagari={t('devanagari')} />;
}
