import { FileText } from 'lucide-react';
import { Card, CardTitle } from '@/components/ui/card';
import { words } from '@/lib/i18n/server';
import type { AttachmentRow } from '@/lib/library/attachments-shared';
import { sizeInWords } from '../upload/measures';
import { AddSheets } from './add-sheets';
import type { SheetsHand } from './sheets-hand';
import { SheetMenu } from './sheet-menu';

type Props = { recordingId: string; sheets: readonly AttachmentRow[]; hand?: SheetsHand };

/** The sheets of a recording: scanned pages as pictures, PDFs to be taken along. */
export function AttachmentsCard({ recordingId, sheets, hand }: Props) {
  const t = words('sheet');
  if (sheets.length === 0 && !hand) return null;
  return (
    <Card>
      <CardTitle end={hand && <AddSheets recordingId={recordingId} owner={hand.owner} />}>{t('sheets')}</CardTitle>
      {sheets.length === 0 && <p className="text-small text-soft">{t('noSheets')}</p>}
      <ul className="-mx-2 divide-y divide-line empty:hidden">
        {sheets.map((sheet, at) => {
          const href = `/library/${recordingId}/attachments/${sheet.id}`;
          return (
            <li key={sheet.id} className="relative flex min-h-16 items-center gap-3 px-2 py-2">
              {sheet.width && sheet.height ? <Thumb href={href} sheet={sheet} /> : <FileText aria-hidden className="mx-3.5 size-7 shrink-0 text-soft" />}
              <p className="min-w-0 grow leading-snug">
                <a href={href} target={sheet.width ? '_blank' : undefined} rel="noopener" className="font-semibold after:absolute after:inset-0">
                  {called(sheet)}
                </a>
                <span className="block text-small text-soft">{t(sheet.width ? 'photo' : 'pdf', { size: sizeInWords(sheet.bytes) })}</span>
              </p>
              {hand && (
                <div className="relative">
                  <SheetMenu sheet={{ id: sheet.id, name: called(sheet) }} at={at} of={sheets.length} hand={hand} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

// That a photo is kept as WebP is no business of people's.
const called = ({ name, width }: AttachmentRow) => (width ? name.replace(/\.webp$/, '') : name);

// Its blur lies under it until it has come; its place is kept, so nothing jumps. Decorative: the name stands beside it.
function Thumb({ href, sheet }: { href: string; sheet: AttachmentRow }) {
  const pictures = [`url("${href}?size=small")`, sheet.blur && `url("${sheet.blur}")`].filter(Boolean).join(', ');
  return <span aria-hidden className="size-14 shrink-0 rounded-small bg-wash bg-cover bg-center" style={{ backgroundImage: pictures }} />;
}
