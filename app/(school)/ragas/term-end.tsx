import Link from 'next/link';
import { TakeBack } from '@/components/ragas/take-back';
import type { Teacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { recordingsTagged } from '@/lib/library';
import { takeWordBack } from './actions';

type Props = { teacher: Teacher; kind: 'raga' | 'taal' | 'form'; entry: { slug: string; name: string; own?: 'added' | 'changed' } };

/** Below a form: how the school's word is taken back. One of its own that recordings are in says how many, and where they are. */
export async function TermEnd({ teacher, kind, entry: { slug, name, own } }: Props) {
  const t = words('ragaForms');
  if (!own) return null;
  const used = own === 'added' ? await recordingsTagged(teacher, { kind, slug }) : 0;
  return (
    <div className="mt-8 border-t border-line pt-6">
      {used > 0 ? (
        <p className="text-soft">
          {t('inUse', { count: used, name })}{' '}
          <Link href={`/library?${kind === 'raga' ? '' : `by=${kind}&`}${kind}=${slug}`} className="font-medium text-kumkum underline underline-offset-4">
            {t('seeThem')}
          </Link>
        </p>
      ) : (
        <TakeBack term={{ kind, slug, name }} own={own} remove={takeWordBack} />
      )}
    </div>
  );
}
