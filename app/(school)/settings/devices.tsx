import { DevicesList } from '@/components/people/devices-list';
import { Card, CardTitle } from '@/components/ui/card';
import type { Teacher } from '@/lib/auth';
import { words } from '@/lib/i18n/server';
import { endDevice } from '../actions';
import { deviceLines } from '../device-lines';

/** Every device of the school that shows children's faces. */
export async function Devices({ teacher }: { teacher: Teacher }) {
  const t = words('settings');
  return (
    <Card>
      <CardTitle>{t('devices')}</CardTitle>
      <p className="pb-4 text-small text-soft">{t('devicesLead')}</p>
      <DevicesList devices={await deviceLines(teacher)} end={endDevice} />
    </Card>
  );
}
