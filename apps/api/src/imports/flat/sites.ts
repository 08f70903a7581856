// Clinical sites from any list: one row a site, with its agreement and a preceptor where the file has columns for them.
import { supervisorQualifications, usZone, type SiteSetting } from '@practicum/domain';
import type { TablePlan } from '../bring-in-table.js';
import { Named, type Thing } from '../keeping.js';
import { bare, type TableShape } from '../reading/table.js';
import { LONGEST, type RowReader } from '../row-reader.js';

export const sitesShape: TableShape = {
  columns: {
    reference: ['Source ID', 'Site ID', 'ID', 'Code', 'CCN', 'NPI'],
    referenceScheme: ['ID Scheme'],
    name: ['Site Name', 'Clinical Site', 'Facility', 'Facility Name', 'Site'],
    street: ['Address', 'Street Address', 'Address 1'],
    city: ['Town'],
    state: ['State Code'],
    postalCode: ['ZIP', 'Zip Code', 'Postcode'],
    zone: ['Time Zone', 'Timezone'],
    setting: ['Site Type', 'Type'],
    capacity: ['Student Capacity', 'Students', 'Places'],
    agreementStartsOn: ['Agreement Start', 'Agreement Starts', 'Agreement Start Date', 'Agreement From'],
    agreementEndsOn: ['Agreement End', 'Agreement Ends', 'Agreement End Date', 'Agreement Until', 'Agreement Expires'],
    preceptorGivenName: ['Preceptor First Name'],
    preceptorFamilyName: ['Preceptor Last Name'],
    preceptorName: ['Preceptor', 'Supervisor', 'Site Supervisor'],
    preceptorEmail: ['Preceptor E-mail', 'Supervisor Email'],
    preceptorQualification: ['Qualification'],
    preceptorLicence: ['License', 'Licence', 'Preceptor License'],
  },
  required: ['name'],
};

/** Columns that hold days. */
export const sitesDays = ['agreementStartsOn', 'agreementEndsOn'];

const SETTINGS: Readonly<Record<string, SiteSetting>> = {
  ambulatory: 'ambulatory', clinic: 'ambulatory', urgentcare: 'ambulatory', physicianoffice: 'ambulatory', doctorsoffice: 'ambulatory', familypractice: 'ambulatory',
  ambulatorysurgery: 'operating-room', surgerycenter: 'operating-room', operatingroom: 'operating-room',
  hospital: 'inpatient', inpatient: 'inpatient', vafacility: 'inpatient', rehab: 'inpatient', rehabilitation: 'inpatient',
  longtermcare: 'long-term-care', nursinghome: 'long-term-care', longtermhospital: 'long-term-care', skillednursing: 'long-term-care', hospice: 'long-term-care',
  dialysis: 'ambulatory', laboratory: 'clia-laboratory', lab: 'clia-laboratory', clialaboratory: 'clia-laboratory', accreditedlaboratory: 'accredited-laboratory',
  donorcenter: 'donor-center', bloodbank: 'donor-center', imaging: 'imaging', radiology: 'imaging', sterileprocessing: 'sterile-processing', school: 'school',
  pharmacy: 'other', other: 'other',
};

const QUALIFICATIONS = Object.fromEntries(supervisorQualifications.map((word) => [word.replaceAll('-', ''), word]));

/** How a list's rows become sites, agreements and preceptors. */
export function sitesPlan(schoolZone: string): TablePlan {
  const names = new Map<string, string>();
  return {
    // One site may stand in several rows, one for each of its preceptors.
    read(row) {
      const reference = referenceOf(row, names);
      const site: Thing = { kind: 'site', reference, table: 'site', values: siteValues(row, schoolZone) };
      return [site, agreementOf(row, reference), preceptorOf(row, reference)].filter((thing) => thing !== undefined);
    },
  };
}

// Public lists give one number to a hospital and to the clinics in it: a number met again under another name is another site.
function referenceOf(row: RowReader, names: Map<string, string>): string {
  const own = row.raw('reference');
  const name = bare(row.raw('name'));
  if (own === '') return [name, bare(row.raw('street')), bare(row.raw('postalCode'))].join(' / ');
  const number = [row.raw('referenceScheme'), own].filter((part) => part !== '').join(' ');
  const first = names.get(number) ?? name;
  names.set(number, first);
  return first === name ? number : `${number} / ${name}`;
}

function siteValues(row: RowReader, schoolZone: string) {
  const [state, postal_code] = [row.text('state', LONGEST.code), row.text('postalCode', 20)];
  return {
    name: row.needed('name'),
    street: row.text('street'),
    city: row.text('city'),
    state,
    postal_code,
    zone: row.zone('zone') ?? usZone(state ?? '', postal_code ?? '') ?? schoolZone,
    setting: row.word('setting', SETTINGS) ?? 'other',
    capacity: row.whole('capacity', 0, 500) ?? 1,
  };
}

function agreementOf(row: RowReader, site: string): Thing | undefined {
  const [starts_on, ends_on] = [row.day('agreementStartsOn'), row.day('agreementEndsOn')];
  if (starts_on === null) {
    if (ends_on !== null) row.fault('agreementStartsOn', { code: 'VALUE_MISSING' });
    return undefined;
  }
  if (ends_on !== null && ends_on < starts_on) row.fault('agreementEndsOn', { code: 'END_BEFORE_START' });
  return { kind: 'agreement', reference: `${site} / ${starts_on}`, table: 'agreement', values: { site_id: new Named('site', site), starts_on, ends_on } };
}

function preceptorOf(row: RowReader, site: string): Thing | undefined {
  const email = row.email('preceptorEmail');
  const words = row.raw('preceptorName').split(/\s+/).filter((word) => word !== '');
  const given_name = row.text('preceptorGivenName') ?? words.slice(0, -1).join(' ');
  const family_name = row.text('preceptorFamilyName') ?? words.at(-1) ?? '';
  if (given_name === '' && family_name === '' && email === null) return undefined;
  if (given_name === '' || family_name === '') row.fault('preceptorName', { code: 'VALUE_MISSING' });
  const values = {
    site_id: new Named('site', site), given_name, family_name, email, qualification: row.word('preceptorQualification', QUALIFICATIONS), licence: row.text('preceptorLicence', LONGEST.code),
  };
  return { kind: 'preceptor', reference: `${site} / ${email ?? bare(given_name + family_name)}`, table: 'preceptor', values };
}
