'use client';

import './install-offer';

/** Has the browser's offer to install the app caught on whatever page it is made, for InstallHint to show. Draws nothing. */
export const KeepInstallOffer = () => null;
