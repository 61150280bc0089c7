import 'server-only';
import { addressGroup } from './client-address';
import { deviceName } from './device-name';

/** Where an attempt to sign in comes from. */
export type Place = { address: string; device: string };

/** Read from a request's headers; the front stamps the address (lib/front/address.ts). */
export const placeOf = (header: (name: string) => string | null | undefined): Place => ({
  address: addressGroup(header('x-client-address') ?? 'unknown'),
  device: deviceName(header('user-agent')),
});
