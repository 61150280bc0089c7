import { ListChecks, Rows3, Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Shelf, shelfAddress, shelfQuery } from '@/components/library/shelf-address';
import { TeachersList } from '@/components/library/tagging/teachers-list';
import { Button, ButtonLink } from '@/components/ui/button';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import type { RecordingRow } from '@/lib/library/shared';
import type { Editables } from '@/components/library/shelf-recording';
import { retag, takeBack } from './tagging/actions';

/** A list as a teacher has it: choosing, dragging, changing in place. */
export const ListForTeacher = ({ shelf, total, children }: { shelf: Shelf; total: number; children: ReactNode }) => (
  <ClientWords areas={['libraryTagging']}>
    <TeachersList hand={{ retag, takeBack }} query={shelfQuery({ ...shelf, page: 1, view: undefined })} total={total}>
      {children}
    </TeachersList>
  </ClientWords>
);

/** What stands over it: choosing several, and the list as a table where there is room for one. */
export function ToolsForTeacher({ shelf, menu }: { shelf: Shelf; menu: ReactNode }) {
  const t = words('libraryTagging');
  const asTable = shelf.view === 'table';
  return (
    <>
      <ButtonLink
        href={shelfAddress({ ...shelf, view: asTable ? undefined : 'table' })}
        prefetch={false}
        tone="quiet"
        size="small"
        icon={asTable ? <Rows3 aria-hidden /> : <Table2 aria-hidden />}
        className="max-desk:hidden"
      >
        {asTable ? t('list') : t('table')}
      </ButtonLink>
      <Button data-selecting aria-pressed={false} title={t('keys')} tone="quiet" size="small" icon={<ListChecks aria-hidden />}>
        {t('select')}
      </Button>
      {menu}
    </>
  );
}

/** What a teacher changes in place of a row. */
export const editables = ({ version, taal, form, kind, laya, recordedOn }: RecordingRow): Editables => ({
  ...{ version, kind, kindName: words('library')(`kind.${kind}`) },
  ...{ taal: taal ?? '', form: form ?? '', laya: laya ?? '', recordedOn: recordedOn ?? '' },
});
