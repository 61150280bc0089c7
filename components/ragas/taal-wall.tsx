import Link from 'next/link';
import { NeutralFace } from '@/components/ui/neutral-face';
import { TaalFace, type TaalFaceInput } from '@/components/ui/taal-face';
import { words } from '@/lib/i18n/server';

type Taal = { slug: string; name: string; devanagari?: string; face?: TaalFaceInput; matras: number; own?: 'added' | 'changed'; count: number };

/** Taals side by side, each as the ring of its matras. */
export function TaalWall({ taals }: { taals: readonly Taal[] }) {
  const t = words('ragas');
  return (
    <ul aria-label={t('taalsTitle')} className="grid grid-cols-[repeat(auto-fill,minmax(min(5.5rem,44vw),1fr))] gap-x-3 gap-y-5 desk:grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))] desk:gap-x-5">
      {taals.map(({ slug, name, devanagari, face, matras, own, count }) => (
        <li key={slug}>
          <Link href={`/taals/${slug}`} prefetch={false} className="group block rounded-medium focus-visible:outline-offset-4">
            <div className="aspect-square overflow-hidden rounded-medium transition-transform group-active:scale-[0.98]">
              {face ? <TaalFace taal={face} className="size-full" /> : <NeutralFace className="size-full" />}
            </div>
            <p className="mt-2 leading-snug font-semibold">{name}</p>
            {devanagari && (
              <p lang="hi" className="font-title text-small leading-snug text-soft">
                {devanagari}
              </p>
            )}
            <p className="text-caption text-soft">
              {[matras > 0 && t('matraCount', { count: matras }), own === 'added' && t('added'), count > 0 && t('recordings', { count })].filter(Boolean).join(' · ')}
            </p>
          </Link>
        </li>
      ))}
    </ul>
  );
}
