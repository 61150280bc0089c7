/** What can be opened below the player's tiles, one at a time. */
export type PanelName = 'loop' | 'speed' | 'echo' | 'queue' | 'sleep' | 'keys';

/** The open one, and how to open and close them. */
export type Panels = { open: PanelName | null; toggle: (name: PanelName) => void };
