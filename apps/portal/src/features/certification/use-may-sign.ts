import { certifyPages } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { useMayEver } from '../../app/viewer';

/** Why the reader may not sign, by how many sign at the school; nothing where they may. */
export function useMaySign(two: boolean): string | undefined {
  const copy = useCopy(certifyPages);
  const [alone, oneOfTwo] = [useMayEver('certify'), useMayEver('countersign')];
  if (two) return oneOfTwo ? undefined : copy.notYoursTwo;
  return alone ? undefined : copy.notYours;
}
