import { useLocalStorage } from '@mantine/hooks';
import type { HoursDraft } from './hours-draft';

interface Unsent { readonly draft: HoursDraft; readonly at: string }

/**
 * Hours whose send had no answer, kept on this device with their key until there is one. Each enrollment has its own, so that
 * nobody finds another's hours on a shared device.
 */
export function useUnsent(enrollmentId: string) {
  return useLocalStorage<Unsent | null>({ key: `practicum:unsent-hours:${enrollmentId}`, defaultValue: null, getInitialValueInEffect: false });
}
