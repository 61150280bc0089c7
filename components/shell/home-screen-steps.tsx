import { ChevronRight } from 'lucide-react';
import { words } from '@/lib/i18n/server';

/** How to put the app on the home screen by hand, on either kind of phone. Always at its place, but not within the app once it is there. */
export function HomeScreenSteps() {
  const t = words('shell');
  return (
    <details data-screen-only className="group rounded-medium border border-line bg-card [@media(display-mode:standalone)]:hidden">
      <summary className="flex min-h-12 list-none items-center gap-3 px-4 font-semibold [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-5 shrink-0 text-soft transition-transform group-open:rotate-90" />
        {t('homeScreen')}
      </summary>
      <dl className="flex flex-col gap-3 px-4 pb-4 pl-12">
        {[
          [t('apple'), t('homeScreenApple')],
          [t('android'), t('homeScreenAndroid')],
        ].map(([on, how]) => (
          <div key={on}>
            <dt className="font-semibold">{on}</dt>
            <dd className="text-soft">{how}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
