import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { agreementStatusOn, coverageOn, type Outcome } from '@practicum/domain';
import { refusalSentence } from '@practicum/copy';
import type { AddAgreementInput, AddAgreementResult, AddPreceptorInput, AddPreceptorResult, AddSiteInput, AddSiteResult, AffiliationAgreement, Answer, ClinicalSite, ClinicalSiteConnection, Part, Preceptor, QuerySitesArgs, Refused, SiteAdded } from '@practicum/contract/server';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { connectionOf, pageOf } from '../platform/graphql/connection.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { asId } from '../platform/ids.js';
import { SchoolDay } from '../school/index.js';
import { SiteChanges } from './site-changes.js';
import { PreceptorsOfSiteLoader, SiteLoader } from './site.loader.js';
import { SiteRepository, type SiteRow } from './site.repository.js';

/** Doors to clinical sites, their agreements and their preceptors. */
@Resolver('ClinicalSite')
export class SiteResolver {
  constructor(
    private readonly sites: SiteRepository,
    private readonly site: SiteLoader,
    private readonly preceptorsOf: PreceptorsOfSiteLoader,
    private readonly day: SchoolDay,
    private readonly changes: SiteChanges,
  ) {}

  @Needs('sites.see')
  @Query('sites')
  async listed(@AtDoor() door: Door, @Args() asked: QuerySitesArgs): Promise<Part<ClinicalSiteConnection>> {
    const page = pageOf(asked, 2);
    const [name, id] = (page.after ?? []).map(String);
    const after = page.after ? { name: name ?? '', id: asId(id ?? '') } : null;
    const rows = await this.sites.listed(door, { search: asked.search ?? null, after, limit: page.limit });
    return connectionOf(page, rows, { sortedBy: (row) => [row.name, row.id], node: (row): Part<ClinicalSite> => row, totalCount: rows[0]?.totalCount ?? 0 });
  }

  @Needs('sites.see')
  @Query('site')
  one(@AtDoor() door: Door, @Args('id') id: string): Promise<Part<ClinicalSite> | null> {
    return this.site.load(door, id);
  }

  @ResolveField('agreementStatus')
  async agreementStatus(@CurrentActor() actor: Actor, @Parent() site: SiteRow): Promise<string> {
    return agreementStatusOn(site.agreements, await this.day.today(actor));
  }

  @ResolveField('agreementEndsOn')
  async agreementEndsOn(@CurrentActor() actor: Actor, @Parent() site: SiteRow): Promise<string | null> {
    return coverageOn(site.agreements, await this.day.today(actor))?.endsOn ?? null;
  }

  @ResolveField('agreements')
  async agreements(@CurrentActor() actor: Actor, @Parent() site: SiteRow): Promise<readonly Part<AffiliationAgreement>[]> {
    const today = await this.day.today(actor);
    return site.agreements.map((agreement) => ({ ...agreement, status: agreementStatusOn([agreement], today) }));
  }

  @ResolveField('preceptors')
  async preceptors(@AtDoor() door: Door, @Parent() site: SiteRow): Promise<readonly Part<Preceptor>[]> {
    return (await this.preceptorsOf.load(door, site.id)) ?? [];
  }

  @Needs('sites.manage')
  @Mutation('addSite')
  async addSite(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: AddSiteInput): Promise<Answer<AddSiteResult>> {
    return this.answer(door, actor, await this.changes.site.run(actor, input));
  }

  @Needs('sites.manage')
  @Mutation('addAgreement')
  async addAgreement(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: AddAgreementInput): Promise<Answer<AddAgreementResult>> {
    return this.answer(door, actor, await this.changes.agreement.run(actor, input));
  }

  @Needs('sites.manage')
  @Mutation('addPreceptor')
  async addPreceptor(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: AddPreceptorInput): Promise<Answer<AddPreceptorResult>> {
    return this.answer(door, actor, await this.changes.preceptor.run(actor, input));
  }

  private async answer(door: Door, actor: Actor, changed: Outcome<string, Parameters<ReturnType<typeof refusalSentence>>[0]>): Promise<Answer<SiteAdded> | Answer<Refused>> {
    if (!changed.ok) return refusedAnswer(changed.refusals, refusalSentence(actor.locale));
    return { __typename: 'SiteAdded', site: (await this.site.load(door, changed.value)) ?? { id: changed.value } };
  }
}
