import type { Feature } from '../platform/feature.js';
import { TodayModule } from './today.module.js';

export const todayFeature: Feature = { module: TodayModule };
