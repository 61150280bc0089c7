import { Smartphone } from 'lucide-react';
import { List, ListRow } from '@/components/ui/list-row';
import { words } from '@/lib/i18n/server';
import { EndDevice, type EndOne } from './end-device';

/** A paired device in words: whose faces it shows, since when, and when it was last used. */
export type DeviceLine = { id: string; name: string; faces: string; since: string; used: string };

/** The devices that show children's faces, each of which can be ended. */
export function DevicesList({ devices, end }: { devices: readonly DeviceLine[]; end: EndOne }) {
  const t = words('people');
  if (devices.length === 0) return <p className="text-soft">{t('noDevices')}</p>;
  return (
    <List aria-label={t('devices')}>
      {devices.map(({ id, name, faces, since, used }) => (
        <ListRow
          key={id}
          lead={<Smartphone aria-hidden className="size-6 text-soft" />}
          title={name}
          detail={
            <>
              <span className="block">{t('deviceFaces', { names: faces })}</span>
              {t('deviceSince', { since, used })}
            </>
          }
          end={<EndDevice deviceId={id} name={name} faces={faces} end={end} />}
        />
      ))}
    </List>
  );
}
