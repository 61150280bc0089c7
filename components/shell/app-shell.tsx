import type { ReactNode } from 'react';
import type { Listener } from '@/components/player/listener';
import { PlayerBar } from '@/components/player/player-bar';
import { ToolsStrip } from '@/components/player/sound/tools-strip';
import { Toasts } from '@/components/ui/toasts';
import { ClientWords } from '@/lib/i18n/client-words';
import { words } from '@/lib/i18n/server';
import { OfflineBanner } from './offline-banner';
import { type Room, Rooms } from './rooms';
import { StayWhileOffline } from './stay-while-offline';

type AppShellProps = {
  /** The school's name, at the head of the rail. */
  school: string;
  /** The rooms this person may enter, in order; the first is home. Up to six fit on a phone. */
  rooms: readonly Room[];
  /** Who listens to the player, and whose sound settings count on this device. */
  listener: Listener;
  /** At the foot of the rail on desks, e.g. Record. */
  end?: ReactNode;
  children: ReactNode;
};

/**
 * What stands around every page of someone signed in: tabs below on phones, a rail at the side from 900 px, the player, toasts. It
 * belongs in the layout, so that the player goes on while pages change.
 */
export function AppShell({ school, rooms, listener, end, children }: AppShellProps) {
  const t = words('shell');
  return (
    <ClientWords areas={['shell', 'player', 'soundStrip']}>
      <a href="#page" data-screen-only className={SKIP}>
        {t('skip')}
      </a>
      <div className="group/shell desk:grid desk:grid-cols-[14rem_minmax(0,1fr)]">
        <aside data-screen-only className={RAIL}>
          <p className="hidden font-title text-subtitle text-balance desk:block">{school}</p>
          <Rooms label={t('rooms')} rooms={rooms} />
          {end && <div className="hidden pt-4 desk:block">{end}</div>}
        </aside>
        <div className={PAGE}>
          <OfflineBanner />
          <main id="page" tabIndex={-1} className="page-edge mx-auto w-full max-w-6xl pt-[max(1.5rem,env(safe-area-inset-top))] outline-none low:pt-3 desk:px-9 desk:pt-8">
            {children}
          </main>
        </div>
        <div data-screen-only className={FOOT}>
          <StayWhileOffline />
          <Toasts />
          <ToolsStrip who={listener.id} />
          <PlayerBar listener={listener} />
        </div>
      </div>
    </ClientWords>
  );
}

const SKIP = `fixed top-3 left-3 z-50 -translate-y-20 rounded-full bg-ink px-5 py-3 font-semibold text-paper focus:translate-y-0`;

// On phones only the tabs; from 900 px the whole rail, which stays while the page scrolls.
const RAIL = `fixed inset-x-0 bottom-0 z-30 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] desk:sticky desk:top-0 desk:z-0
  desk:flex desk:h-dvh desk:flex-col desk:gap-6 desk:overflow-y-auto desk:border-t-0 desk:border-r desk:px-4.5 desk:py-6`;

// Room below for the tabs, and above them for the player and the tools' strip; none on paper.
const PAGE = `pb-28 group-has-data-tools/shell:pb-40 group-has-data-player/shell:pb-48 desk:pb-12 desk:group-has-data-player/shell:pb-32
  max-desk:low:pb-20 max-desk:low:group-has-data-player/shell:pb-36 print:pb-0`;

const FOOT = `pointer-events-none fixed inset-x-2.5 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-40 mx-auto flex max-w-2xl flex-col gap-2
  *:pointer-events-auto desk:bottom-4 max-desk:low:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] desk:left-[15.5rem] desk:right-6`;
