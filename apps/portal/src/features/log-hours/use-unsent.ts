import { useLocalStorage } from '@mantine/hooks';
import { unsentHoursKey, type UnsentHours } from '../../field/unsent-hours';
import type { HoursDraft } from './hours-draft';

/** Hours whose send had no answer, kept on this device with their key until there is one. */
export function useUnsent(enrollmentId: string) {
  return useLocalStorage<UnsentHours<HoursDraft> | null>({ key: unsentHoursKey(enrollmentId), defaultValue: null, getInitialValueInEffect: false });
}
