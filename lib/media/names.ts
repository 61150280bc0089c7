import { locale } from '@/lib/i18n/messages';
import { words } from '@/lib/i18n/server';

// What people call their files. Names are only ever shown and offered for download; no path is made of them.

const LONGEST = 120;

/**
 * A file's name, fit to be shown and downloaded: the last part of a path, without control and direction-changing characters or those
 * no system allows, at most 120 characters with its extension kept. Never empty.
 */
export function displayName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shortened(clean) || 'recording';
}

/** A first title for a recording from its file's name: "Yaman_bandish.m4a" → "Yaman bandish", a WhatsApp voice note → its date. */
export function titleFrom(fileName: string): string {
  const stem = displayName(fileName).replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const [, year, month, day] = WHATSAPP.map((pattern) => pattern.exec(stem)).find(Boolean) ?? [];
  if (year && isDay(year, month!, day!)) return named(VIDEO.test(stem) ? 'video' : 'voiceNote', { day: Number(day), month: monthName(month!), year });
  return stem.replace(/[_+]+/g, ' ').replace(/\s+/g, ' ').trim() || named('unnamed');
}

/** The day in a WhatsApp or recorder file name, as YYYY-MM-DD. */
export function dayFrom(fileName: string): string | undefined {
  const stem = displayName(fileName);
  const [, year, month, day] = WHATSAPP.map((pattern) => pattern.exec(stem)).find(Boolean) ?? [];
  return year && isDay(year, month!, day!) ? `${year}-${month}-${day}` : undefined;
}

// PTT-20240512-WA0001 (Android), 00000038-AUDIO-2022-03-27-21-44-47 (iOS), "WhatsApp Audio 2024-05-12 at 17.54.21", "WhatsApp Ptt …".
const WHATSAPP = [
  /^(?:PTT|AUD|VID)-(\d{4})(\d\d)(\d\d)-WA\d+/i,
  /^\d{8}-(?:AUDIO|PTT|VIDEO)-(\d{4})-(\d\d)-(\d\d)-/i,
  /^WhatsApp (?:Audio|Ptt|Video) (\d{4})-(\d\d)-(\d\d)\b/i,
];
const VIDEO = /^VID-|-VIDEO-|^WhatsApp Video/i;
const named = words('recordingNames');
const monthName = (month: string) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(`2000-${month}-01`));

const isDay = (year: string, month: string, day: string) => {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
};

function shortened(name: string): string {
  const letters = [...name]; // whole characters, so that no emoji is cut in two
  if (letters.length <= LONGEST) return name;
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
  return `${letters.slice(0, LONGEST - extension.length - 1).join('').trimEnd()}…${extension}`;
}
