import { Module } from '@nestjs/common';
import { EnrollmentModule } from '../enrollment/index.js';
import { SchoolModule } from '../school/index.js';
import { SiteModule } from '../site/index.js';
import { MovePlacement } from './move-placement.use-case.js';
import { PlaceStudent } from './place-student.use-case.js';
import { EnrollmentPlacementsResolver, SitePlacementsResolver, UnplacedResolver } from './placed.resolver.js';
import * as loaders from './placement.loader.js';
import { PlacementRepository } from './placement.repository.js';
import { PlacementPeopleResolver, PlacementResolver } from './placement.resolver.js';
import { PlacementSurroundingsReader } from './placement-surroundings.js';

const everyLoader = Object.values(loaders);

@Module({
  imports: [EnrollmentModule, SiteModule, SchoolModule],
  providers: [
    ...everyLoader, PlacementRepository, PlacementSurroundingsReader, PlaceStudent, MovePlacement,
    PlacementResolver, PlacementPeopleResolver, EnrollmentPlacementsResolver, SitePlacementsResolver, UnplacedResolver,
  ],
  exports: [...everyLoader, PlacementRepository],
})
export class PlacementModule {}
