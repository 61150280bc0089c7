/** Where a link leads, as far as its address tells. Nothing is fetched for it. */
export type LinkKind = 'youtube' | 'spotify' | 'drive' | 'wikipedia' | 'other';

/** The kind of an address, by its host alone: `youtube.com.evil.example` is `other`. */
export function linkKindOf(url: string): LinkKind {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : '';
  return KINDS.find(([, hosts]) => hosts.some((one) => host === one || host.endsWith(`.${one}`)))?.[0] ?? 'other';
}

/** What a link is called where nobody named it: its host, without www. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

const KINDS: [LinkKind, string[]][] = [
  ['youtube', ['youtube.com', 'youtu.be', 'youtube-nocookie.com']],
  ['spotify', ['spotify.com', 'spotify.link']],
  ['drive', ['drive.google.com', 'docs.google.com']],
  ['wikipedia', ['wikipedia.org']],
];

/**
 * An address as it may be kept: http or https, with a host that has a dot, without a name and password in it; typed without
 * `https://` it gets that. Null for everything else (javascript:, data:, an e-mail …).
 */
export function addressIn(typed: string): string | null {
  const text = typed.trim();
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[\w.-]+:\d+(\/|$)/.test(text) ? text : `https://${text}`;
  if (/[\s\p{Cc}]/u.test(text) || whole.length > 2000 || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  const isWeb = (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password;
  return isWeb && /[^.]\.[^.]/.test(url.hostname) ? url.href : null;
}
