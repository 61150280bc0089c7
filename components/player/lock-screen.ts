import type * as MediaSessionParts from './media-session';

type Parts = typeof MediaSessionParts;

// Fetched with the first sound: pages that are left without one need none of it.
const parts = () => import('./media-session');

/** As in media-session.ts, a moment later. */
export const announce = (...said: Parameters<Parts['announce']>) => void parts().then((its) => its.announce(...said), nothing);
export const announceState = (...said: Parameters<Parts['announceState']>) => void parts().then((its) => its.announceState(...said), nothing);
export const announcePlace = (...said: Parameters<Parts['announcePlace']>) => void parts().then((its) => its.announcePlace(...said), nothing);

// Without a connection there is no sound to announce either.
const nothing = () => undefined;
