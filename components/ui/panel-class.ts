/** What lies between the page and a dialog. */
export const scrimClass = 'fixed inset-0 z-50 animate-fade bg-scrim';

/** A dialog's paper: docked to the bottom edge on phones, in the middle from 640 px. */
export const panelClass = `fixed inset-x-0 bottom-0 z-50 max-h-[92dvh] animate-slide-up overflow-y-auto rounded-t-large border border-line bg-card
  px-5 pt-4 pb-[max(1.5rem,env(safe-area-inset-bottom))] shadow-lift md:inset-0 md:m-auto md:h-fit md:w-full md:max-w-lg md:animate-rise
  md:rounded-large md:px-6 md:pb-6`;
