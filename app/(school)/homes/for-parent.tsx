import { ParentHome } from '@/components/home/parent-home';
import { DevicesList } from '@/components/people/devices-list';
import { PairChildren } from '@/components/people/pair-children';
import type { Parent } from '@/lib/auth';
import { ClientWords } from '@/lib/i18n/client-words';
import { children, self } from '@/lib/people';
import { endDevice, pairChildren } from '../actions';
import { deviceLines } from '../device-lines';
import { toHear } from './to-hear';

/** A parent's home. */
export async function ForParent({ parent }: { parent: Parent }) {
  const [{ callName }, own, devices, heard] = await Promise.all([self(parent), children(parent), deviceLines(parent), toHear(parent)]);
  return (
    <ClientWords areas={['peopleHand']}>
      <ParentHome
        name={callName}
        family={own}
        {...heard}
        pairing={own.length > 0 && <PairChildren family={own} all pair={pairChildren} />}
        devices={devices.length > 0 && <DevicesList devices={devices} end={endDevice} />}
      />
    </ClientWords>
  );
}
