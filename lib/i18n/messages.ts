import type {} from 'use-intl';
import en from '@/messages/en.json';

/** Every word on screen, by area. The keys of English are the keys of every language. */
export type Messages = typeof en;
export type Area = keyof Messages;

export const locale = 'en';
export const messages: Messages = en;

// Makes use-intl's own translators know our keys: a word that is not in the catalogue does not compile.
declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
  }
}
