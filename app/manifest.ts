import type { MetadataRoute } from 'next';
import { words } from '@/lib/i18n/server';

/** What a phone needs to keep the app on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  const t = words('shell');
  return {
    id: '/',
    name: t('appName'),
    short_name: t('shortName'),
    description: t('description'),
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbf6ee',
    theme_color: '#fbf6ee',
    categories: ['education', 'music'],
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
