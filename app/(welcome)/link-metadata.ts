import type { Metadata } from 'next';
import { words } from '@/lib/i18n/server';

/** The head of a page behind a secret link. A preview (WhatsApp, mail scanners) names nobody, and nothing leads away with the address. */
export function linkMetadata(title: string): Metadata {
  const t = words('welcome');
  const says = { title: t('previewTitle'), description: t('previewLead') };
  return {
    title,
    description: says.description,
    referrer: 'no-referrer',
    robots: { index: false, follow: false, noarchive: true },
    openGraph: { ...says, type: 'website', siteName: words('shell')('appName') },
    twitter: { card: 'summary', ...says },
  };
}
