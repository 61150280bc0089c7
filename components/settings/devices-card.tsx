import { Form, type FormAction } from '@/components/ui/form';
import { List, ListRow } from '@/components/ui/list-row';
import { SubmitButton } from '@/components/ui/submit-button';
import { words } from '@/lib/i18n/server';

/** The devices that show children's faces, each of which can be ended. */
export function DevicesCard({ devices, unpair }: { devices: { id: string; name: string }[]; unpair: FormAction<void> }) {
  const t = words('settings');
  if (devices.length === 0) return <p className="text-soft">{t('noDevices')}</p>;
  return (
    <List>
      {devices.map((device) => (
        <ListRow
          key={device.id}
          title={device.name || '·'}
          end={
            <Form action={unpair}>
              <input type="hidden" name="deviceId" value={device.id} />
              <SubmitButton tone="quiet" size="small">{t('unpair')}</SubmitButton>
            </Form>
          }
        />
      ))}
    </List>
  );
}
