import { describe, expect, it } from '@jest/globals';
import { placementRefusals, placementRules, type PlacementProposal, type PlacementSurroundings } from './index.js';

const proposal: PlacementProposal = { startsOn: '2026-03-02', endsOn: '2026-04-10', plannedMinutes: 9_600, preceptorId: 'p-1' };
const around: PlacementSurroundings = {
  enrollment: { status: 'enrolled', startedOn: '2026-01-12' },
  site: { name: 'Bayview Clinic', capacity: 2, active: true },
  agreements: [{ startsOn: '2025-07-01', endsOn: '2026-06-30' }],
  preceptors: [{ id: 'p-1', active: true }, { id: 'p-2', active: false }],
  atSite: [],
  ofStudent: [],
};

interface Case {
  readonly proposal?: Partial<PlacementProposal>;
  readonly around?: Partial<PlacementSurroundings>;
}

interface Broken extends Case {
  readonly refusal: object;
}

const there = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });
const elsewhere = (startsOn: string, endsOn: string) => ({ siteName: 'Harbor Lab', startsOn, endsOn });
const site = (change: Partial<PlacementSurroundings['site']>): Case => ({ around: { site: { ...around.site, ...change } } });

// For each rule, what keeps it and what breaks it; a rule without both does not compile.
const table: Record<keyof typeof placementRules, { keeps: readonly [Case, ...Case[]]; breaks: readonly [Broken, ...Broken[]] }> = {
  enrollmentIsOpen: {
    keeps: [{}],
    breaks: (['applied', 'on-leave', 'withdrawn', 'completed', 'graduated'] as const).map((status) => ({
      around: { enrollment: { status, startedOn: '2026-01-12' } },
      refusal: { code: 'ENROLLMENT_NOT_OPEN_FOR_PLACEMENT', field: 'enrollmentId', status },
    })) as [Broken, ...Broken[]],
  },
  endsAfterStart: {
    keeps: [{}, { proposal: { endsOn: '2026-03-02', plannedMinutes: 480 } }],
    breaks: [{ proposal: { endsOn: '2026-03-01' }, refusal: { code: 'PLACEMENT_ENDS_BEFORE_START', field: 'endsOn', startsOn: '2026-03-02' } }],
  },
  insideEnrollment: {
    keeps: [{}, { proposal: { startsOn: '2026-01-12' } }],
    breaks: [{ proposal: { startsOn: '2026-01-11' }, refusal: { code: 'PLACEMENT_BEFORE_ENROLLMENT', field: 'startsOn', startedOn: '2026-01-12' } }],
  },
  noOtherPlacementThen: {
    keeps: [{}, { around: { ofStudent: [elsewhere('2026-02-02', '2026-03-01'), elsewhere('2026-04-11', '2026-05-01')] } }],
    breaks: [
      { around: { ofStudent: [elsewhere('2026-02-02', '2026-03-02')] }, refusal: { code: 'PLACED_ELSEWHERE_THEN', field: 'startsOn', siteName: 'Harbor Lab', startsOn: '2026-02-02', endsOn: '2026-03-02' } },
      { around: { ofStudent: [elsewhere('2026-03-10', '2026-03-11')] }, refusal: { code: 'PLACED_ELSEWHERE_THEN', field: 'startsOn', siteName: 'Harbor Lab', startsOn: '2026-03-10', endsOn: '2026-03-11' } },
    ],
  },
  siteTakesStudents: {
    keeps: [{}],
    breaks: [{ ...site({ active: false }), refusal: { code: 'SITE_TAKES_NOBODY', field: 'siteId', siteName: 'Bayview Clinic' } }],
  },
  agreementCoversDates: {
    keeps: [{}, { proposal: { endsOn: '2026-06-30' } }, { around: { agreements: [{ startsOn: '2026-03-02', endsOn: null }] } }],
    breaks: [
      { around: { agreements: [] }, refusal: { code: 'AGREEMENT_DOES_NOT_COVER', field: 'startsOn', siteName: 'Bayview Clinic', status: 'none', coveredUntil: null } },
      { proposal: { endsOn: '2026-07-01' }, refusal: { code: 'AGREEMENT_DOES_NOT_COVER', field: 'startsOn', siteName: 'Bayview Clinic', status: 'active', coveredUntil: '2026-06-30' } },
      {
        around: { agreements: [{ startsOn: '2025-01-01', endsOn: '2026-03-01' }] },
        refusal: { code: 'AGREEMENT_DOES_NOT_COVER', field: 'startsOn', siteName: 'Bayview Clinic', status: 'lapsed', coveredUntil: null },
      },
    ],
  },
  withinCapacity: {
    keeps: [
      {},
      { around: { atSite: [there('2026-03-02', '2026-04-10')] } },
      { around: { atSite: [there('2026-02-01', '2026-03-15'), there('2026-03-16', '2026-05-01')] } },
      { around: { atSite: [there('2026-01-01', '2026-03-01'), there('2026-01-01', '2026-03-01'), there('2026-04-11', '2026-05-01')] } },
    ],
    breaks: [
      {
        around: { atSite: [there('2026-01-01', '2026-03-02'), there('2026-01-01', '2026-03-02')] },
        refusal: { code: 'SITE_FULL', field: 'siteId', siteName: 'Bayview Clinic', capacity: 2, on: '2026-03-02' },
      },
      {
        around: { atSite: [there('2026-03-20', '2026-05-02'), there('2026-03-02', '2026-03-25')] },
        refusal: { code: 'SITE_FULL', field: 'siteId', siteName: 'Bayview Clinic', capacity: 2, on: '2026-03-20' },
      },
      { ...site({ capacity: 0 }), refusal: { code: 'SITE_FULL', field: 'siteId', siteName: 'Bayview Clinic', capacity: 0, on: '2026-03-02' } },
    ],
  },
  preceptorBelongsToSite: {
    keeps: [{}, { proposal: { preceptorId: null } }],
    breaks: [
      { proposal: { preceptorId: 'p-9' }, refusal: { code: 'PRECEPTOR_NOT_AT_SITE', field: 'preceptorId', siteName: 'Bayview Clinic' } },
      { proposal: { preceptorId: 'p-2' }, refusal: { code: 'PRECEPTOR_NOT_AT_SITE', field: 'preceptorId', siteName: 'Bayview Clinic' } },
    ],
  },
  plannedHoursFit: {
    keeps: [{}, { proposal: { endsOn: '2026-03-02', plannedMinutes: 720 } }],
    breaks: [{ proposal: { endsOn: '2026-03-03', plannedMinutes: 1_441 }, refusal: { code: 'PLANNED_HOURS_DO_NOT_FIT', field: 'plannedMinutes', most: 1_440, days: 2 } }],
  },
};

const cases = Object.entries(table).flatMap(([rule, { keeps, breaks }]) => [
  ...keeps.map((one) => ({ rule, told: [] as object[], one })),
  ...breaks.map(({ refusal, ...one }) => ({ rule, told: [refusal], one })),
]);

describe('the rules of a placement', () => {
  it.each(cases)('$rule tells $told of $one', ({ told, one }) => {
    expect(placementRefusals({ ...proposal, ...one.proposal }, { ...around, ...one.around })).toEqual(told);
  });

  it('are told together, in the order a person should hear them', () => {
    const broken = placementRefusals({ ...proposal, startsOn: '2026-01-05', preceptorId: 'p-9' }, { ...around, agreements: [], site: { ...around.site, active: false } });
    expect(broken.map(({ code }) => code)).toEqual(['PLACEMENT_BEFORE_ENROLLMENT', 'SITE_TAKES_NOBODY', 'AGREEMENT_DOES_NOT_COVER', 'PRECEPTOR_NOT_AT_SITE']);
  });
});
