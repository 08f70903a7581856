import { Injectable } from '@nestjs/common';
import type { Door } from '../platform/access/door.js';
import { Loader } from '../platform/graphql/loader.js';
import { SiteRepository, type PreceptorRow, type SiteRow } from './site.repository.js';

/** Clinical sites by id. */
@Injectable()
export class SiteLoader extends Loader<SiteRow> {
  constructor(private readonly sites: SiteRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, SiteRow>> {
    return new Map((await this.sites.byIds(door, ids)).map((site) => [site.id, site]));
  }
}

/** Preceptors by id. */
@Injectable()
export class PreceptorLoader extends Loader<PreceptorRow> {
  constructor(private readonly sites: SiteRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, PreceptorRow>> {
    return new Map((await this.sites.preceptorsByIds(door, ids)).map((preceptor) => [preceptor.id, preceptor]));
  }
}

/** Preceptors by site, the active ones first. */
@Injectable()
export class PreceptorsOfSiteLoader extends Loader<readonly PreceptorRow[]> {
  constructor(private readonly sites: SiteRepository) { super(); }

  protected async find(door: Door, siteIds: readonly string[]): Promise<ReadonlyMap<string, readonly PreceptorRow[]>> {
    return Map.groupBy(await this.sites.preceptorsOf(door, siteIds), (preceptor) => preceptor.siteId);
  }
}
