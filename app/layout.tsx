import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { KeepInstallOffer } from '@/components/shell/keep-install-offer';
import { KeepOfflinePage } from '@/components/shell/keep-offline-page';
import { env } from '@/lib/env';
import { ClientWords } from '@/lib/i18n/client-words';
import { locale } from '@/lib/i18n/messages';
import { words } from '@/lib/i18n/server';
import { fontClasses } from './fonts';
import './globals.css';

const t = words('shell');

export const metadata: Metadata = {
  title: { default: t('appName'), template: `%s · ${t('appName')}` },
  description: t('description'),
  applicationName: t('appName'),
  manifest: '/manifest.webmanifest',
  icons: {
    icon: [
      { url: '/icons/favicon.svg', type: 'image/svg+xml' },
      { url: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    ],
    apple: '/icons/apple-touch-icon.png',
  },
  appleWebApp: { capable: true, title: t('shortName'), statusBarStyle: 'default' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf6ee' },
    { media: '(prefers-color-scheme: dark)', color: '#161112' },
  ],
};

/** What every page stands in: the language, the faces, the colours, and the words that buttons and fields need. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={locale} className={fontClasses}>
      <body className="min-h-dvh antialiased">
        <ClientWords areas={['ui', 'trouble']}>{children}</ClientWords>
        <KeepInstallOffer />
        {env().production && <KeepOfflinePage />}
      </body>
    </html>
  );
}
