import { Module, type DynamicModule } from '@nestjs/common';
import { accessFeature, mayEver } from './access/index.js';
import { certificationFeature } from './certification/index.js';
import { competenciesFeature } from './competencies/index.js';
import { courseworkFeature } from './coursework/index.js';
import { editionsFeature } from './editions/index.js';
import { eligibilityFeature } from './eligibility/index.js';
import { enrollmentFeature } from './enrollment/index.js';
import { hoursFeature } from './hours/index.js';
import { importsFeature } from './imports/index.js';
import { ledgerFeature } from './ledger/index.js';
import { placementFeature } from './placement/index.js';
import { programFeature } from './program/index.js';
import { siteFeature } from './site/index.js';
import { skillsFeature } from './skills/index.js';
import { todayFeature } from './today/index.js';
import type { Clock } from './platform/clock/clock.js';
import type { Env } from './platform/config/env.js';
import type { Feature } from './platform/feature.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import type { Log } from './platform/log/log.js';
import { PlatformModule } from './platform/platform.module.js';
import { schoolFeature } from './school/index.js';

/** Every feature of the house, lower floors first. A new one is one line here. */
export const features: readonly Feature[] = [
  accessFeature,
  schoolFeature,
  editionsFeature,
  programFeature,
  enrollmentFeature,
  courseworkFeature,
  siteFeature,
  placementFeature,
  hoursFeature,
  skillsFeature,
  competenciesFeature,
  eligibilityFeature,
  certificationFeature,
  ledgerFeature,
  importsFeature,
  todayFeature,
];

@Module({})
class AppModule {}

/** The house, put together on the ground that it is given. */
export function appModule(ground: { readonly env: Env; readonly log: Log; readonly clock: Clock }): DynamicModule {
  const vocabulary = Object.assign({}, ...features.map((feature) => feature.vocabulary ?? {}));
  return {
    module: AppModule,
    imports: [
      PlatformModule.with({ ...ground, mayEver, entities: features.flatMap((feature) => feature.entities ?? []) }),
      GraphqlModule.with(vocabulary, Object.assign({}, ...features.map((feature) => feature.scalars ?? {}))),
      ...features.map((feature) => feature.module),
    ],
  };
}
