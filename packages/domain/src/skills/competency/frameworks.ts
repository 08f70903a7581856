// Competency lists by framework and version. A code of one version means nothing in another, so they are never compared. Where
// a body's whole checklist was not at hand the list is short, says so, and a school adds its own items.

/** Competency frameworks with their version. */
export const competencyFrameworks = [
  'ARRT-RADIOGRAPHY', 'MAERB-2015', 'MAERB-2022', 'NAACLS-PHLEBOTOMY', 'RCW-18.360.050-1', 'WAC-246-827-0400-3-A',
] as const;
export type CompetencyFramework = (typeof competencyFrameworks)[number];

/** Codes of each framework, in its own order. MAERB codes read `area.domain.number`: P is psychomotor, A affective. */
export const competencyCodes = {
  'ARRT-RADIOGRAPHY': [
    'chest-routine', 'abdomen-supine', 'hand', 'wrist', 'ankle', 'knee', 'hip-trauma', 'cervical-spine',
    'skull', 'nasal-bones', 'sternum', 'scapula', 'patella', 'calcaneus', 'toes', 'sacrum', 'upper-gi-series', 'arthrography',
  ],
  'MAERB-2015': [
    'I.P.1.a', 'I.P.2.a', 'I.P.2.b', 'I.P.2.c', 'I.P.2.d', 'I.P.3', 'I.P.4', 'I.P.5', 'I.P.6', 'I.P.7', 'I.P.8', 'I.P.9', 'I.P.10',
    'I.P.11.a', 'I.P.11.b', 'I.P.11.c', 'I.P.11.d', 'I.P.11.e', 'I.P.12', 'I.P.13', 'X.A.1',
  ],
  'MAERB-2022': ['I.P.1', 'I.P.2', 'I.P.3', 'I.P.4', 'I.P.8', 'I.P.9', 'I.P.10', 'I.A.1', 'I.A.2', 'V.P.1', 'V.A.1', 'X.A.1'],
  'NAACLS-PHLEBOTOMY': ['1.0', '2.0', '3.0', '4.0', '5.0', '6.0', '7.0', '8.0', '9.0'],
  'RCW-18.360.050-1': ['1.a', '1.b', '1.c', '1.d', '1.e', '1.f'],
  'WAC-246-827-0400-3-A': ['anatomy'],
} as const satisfies Readonly<Record<CompetencyFramework, readonly string[]>>;
export type CompetencyCode<Framework extends CompetencyFramework> = (typeof competencyCodes)[Framework][number];

/** Where each list is published, and whether all of it stands here. */
export const frameworkSources: Readonly<Record<CompetencyFramework, { readonly address: string; readonly whole: boolean }>> = {
  'ARRT-RADIOGRAPHY': { address: 'https://www.arrt.org', whole: false },
  'MAERB-2015': { address: 'https://studylib.net/doc/6907667/master-competency-checklist--2015', whole: false },
  'MAERB-2022': { address: 'https://www.maerb.org/Resources/StandardsandPolicies/tabid/164/Default.aspx', whole: false },
  'NAACLS-PHLEBOTOMY': { address: 'https://studylib.net/doc/8974926', whole: true },
  'RCW-18.360.050-1': { address: 'https://app.leg.wa.gov/RCW/default.aspx?cite=18.360.050', whole: false },
  'WAC-246-827-0400-3-A': { address: 'https://app.leg.wa.gov/WAC/default.aspx?cite=246-827-0400', whole: false },
};

// Invasive and hands-on skills: shown in the school's lab early, and once more before the student meets patients (MAERB
// Outcome Thresholds Chart: what the trigger course measured is reassessed before practicum).
const REASSESSED: Readonly<Partial<Record<CompetencyFramework, readonly string[]>>> = {
  'MAERB-2015': ['I.P.1.a', 'I.P.2.b', 'I.P.2.c', 'I.P.7'],
  'MAERB-2022': ['I.P.1', 'I.P.2', 'I.P.4'],
};

/** One competency of a list; `own` where the school added it. */
export interface CompetencyItem {
  readonly framework: CompetencyFramework;
  readonly code: string;
  /** Shown once more, on a later day, before a placement begins. */
  readonly reassessed: boolean;
  /** The school's own wording; null where the list's own words are told. */
  readonly own: string | null;
}

/** The competencies of a framework: those of the list first, then the school's own. */
export function competencyItems(framework: CompetencyFramework, own: readonly CompetencyItem[] = []): readonly CompetencyItem[] {
  const listed = competencyCodes[framework].map((code) => ({ framework, code, reassessed: REASSESSED[framework]?.includes(code) ?? false, own: null }));
  return [...listed, ...own.filter((item) => item.framework === framework)];
}

const FIELDS: Readonly<Record<string, readonly CompetencyFramework[]>> = {
  'medical-assisting': ['MAERB-2022'],
  phlebotomy: ['NAACLS-PHLEBOTOMY'],
  radiography: ['ARRT-RADIOGRAPHY'],
};

/** The frameworks that a student of a field is held against, and those in which something was signed already. */
export function frameworksOf(field: string, signed: readonly CompetencyFramework[]): readonly CompetencyFramework[] {
  return competencyFrameworks.filter((framework) => signed.includes(framework) || FIELDS[field]?.includes(framework));
}
