import { accessFeature } from '../features/access/access.routes';
import type { Feature } from './feature';

/** Every feature of the portal. Here alone they meet. */
export const features: readonly Feature[] = [
  accessFeature,
];
