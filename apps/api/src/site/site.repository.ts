import { Injectable } from '@nestjs/common';
import type { AddAgreementInput, AddPreceptorInput, AddSiteInput, LocalDate, SiteSetting, SupervisorQualification } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** The contract under which a site takes students. */
export interface AgreementRow {
  readonly id: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly note: string | null;
}

/** A person at a site who supervises and verifies. */
export interface PreceptorRow {
  readonly id: string;
  readonly siteId: string;
  readonly name: string;
  readonly email: string | null;
  readonly qualification: SupervisorQualification | null;
  readonly licence: string | null;
  readonly active: boolean;
  readonly hasAccount: boolean;
}

/** A clinic, hospital or laboratory, with its agreements. */
export interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly street: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly postalCode: string | null;
  readonly zone: string;
  readonly setting: SiteSetting;
  readonly capacity: number;
  readonly active: boolean;
  readonly agreements: readonly AgreementRow[];
}

/** A row of the list, with the length of the whole list. */
export interface ListedSite extends SiteRow {
  readonly totalCount: number;
}

const COLUMNS = `s.id, s.name, s.street, s.city, s.state, s.postal_code as "postalCode", s.zone, s.setting, s.capacity, s.active,
  coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'startsOn', g.starts_on, 'endsOn', g.ends_on, 'note', g.note) order by g.starts_on desc)
    from affiliation_agreement g where g.school_id = s.school_id and g.site_id = s.id), '[]') as agreements`;

const LISTED = `with listed as (
    select * from clinical_site s where $1::text is null or (s.name || ' ' || coalesce(s.city, '') || ' ' || coalesce(s.state, '')) ilike '%' || $1 || '%')
  select ${COLUMNS}, (select count(*)::int from listed) as "totalCount"
  from listed s where $2::text is null or (s.name, s.id) > ($2, $3::uuid) order by s.name, s.id limit $4`;

/** The only place that asks for clinical sites, their agreements and their preceptors. */
@Injectable()
export class SiteRepository {
  constructor(private readonly scoped: Scoped) {}

  listed(asking: Asking, page: { readonly search: string | null; readonly after: { readonly name: string; readonly id: string } | null; readonly limit: number }): Promise<readonly ListedSite[]> {
    const search = page.search?.trim().replaceAll(/[%_\\]/g, String.raw`\$&`) || null;
    return this.scoped.read<ListedSite>(asking, { name: 'sites', text: LISTED, values: [search, page.after?.name ?? null, page.after?.id ?? null, page.limit] });
  }

  byIds(asking: Asking, ids: readonly string[]): Promise<readonly SiteRow[]> {
    return this.scoped.read<SiteRow>(asking, { name: 'sites-by-id', text: `select ${COLUMNS} from clinical_site s where s.id = any($1)`, values: [ids] });
  }

  /** Preceptors of the sites, the active ones first. */
  preceptorsOf(asking: Asking, siteIds: readonly string[]): Promise<readonly PreceptorRow[]> {
    return this.scoped.read<PreceptorRow>(asking, { name: 'preceptors-of-sites', text: `${PRECEPTORS} where p.site_id = any($1) order by p.active desc, p.family_name, p.id`, values: [siteIds] });
  }

  preceptorsByIds(asking: Asking, ids: readonly string[]): Promise<readonly PreceptorRow[]> {
    return this.scoped.read<PreceptorRow>(asking, { name: 'preceptors-by-id', text: `${PRECEPTORS} where p.id = any($1)`, values: [ids] });
  }

  /** A site as it stands inside the transaction, with its preceptors; null where there is none. */
  async current(transaction: Transaction, siteId: string): Promise<(SiteRow & { readonly preceptors: readonly PreceptorRow[] }) | null> {
    const [site] = await transaction.query<SiteRow>({ text: `select ${COLUMNS} from clinical_site s where s.id = $1`, values: [siteId] });
    if (!site) return null;
    return { ...site, preceptors: await transaction.query<PreceptorRow>({ text: `${PRECEPTORS} where p.site_id = $1`, values: [siteId] }) };
  }

  async isNamedThere(transaction: Transaction, name: string, city: string | null): Promise<boolean> {
    const found = await transaction.query({
      text: `select 1 from clinical_site where lower(name) = lower($1) and lower(coalesce(city, '')) = lower(coalesce($2, ''))`,
      values: [name, city],
    });
    return found.length > 0;
  }

  async add(transaction: Transaction, schoolId: string, id: string, site: AddSiteInput): Promise<void> {
    const { name, street, city, state, postalCode, zone, setting, capacity } = site;
    await transaction.query({
      text: `insert into clinical_site (school_id, id, name, street, city, state, postal_code, zone, setting, capacity) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      values: [schoolId, id, name, street ?? null, city ?? null, state ?? null, postalCode ?? null, zone, setting, capacity],
    });
  }

  async addAgreement(transaction: Transaction, schoolId: string, id: string, { siteId, startsOn, endsOn, note }: AddAgreementInput): Promise<void> {
    await transaction.query({
      text: 'insert into affiliation_agreement (school_id, id, site_id, starts_on, ends_on, note) values ($1, $2, $3, $4, $5, $6)',
      values: [schoolId, id, siteId, startsOn, endsOn ?? null, note ?? null],
    });
  }

  async addPreceptor(transaction: Transaction, schoolId: string, id: string, preceptor: AddPreceptorInput): Promise<void> {
    const { siteId, givenName, familyName, email, qualification, licence } = preceptor;
    await transaction.query({
      text: `insert into preceptor (school_id, id, site_id, given_name, family_name, email, qualification, licence) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [schoolId, id, siteId, givenName, familyName, email ?? null, qualification ?? null, licence ?? null],
    });
  }
}

const PRECEPTORS = `select p.id, p.site_id as "siteId", trim(p.given_name || ' ' || p.family_name) as name, p.email, p.qualification, p.licence, p.active,
    exists (select 1 from membership m join account a on a.id = m.account_id
      where m.school_id = p.school_id and m.site_id = p.site_id and m.role = 'preceptor' and m.status = 'active' and a.email = lower(p.email)) as "hasAccount"
  from preceptor p`;
