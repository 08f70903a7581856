import { describe, expect, it } from '@jest/globals';
import { checkOff, lakeside } from './check-offs.fixture.js';
import { competencyCount, competencyStandings } from './competency-standing.js';
import { competencyCodes, competencyFrameworks, competencyItems, frameworksOf } from './frameworks.js';
import type { CheckOff } from './check-off.js';

const [vitals] = competencyItems('MAERB-2022');
const placement = { siteId: lakeside.siteId, startsOn: lakeside.startsOn };
const standing = (checkOffs: readonly CheckOff[], today = '2026-03-10') => {
  const [one] = competencyStandings(vitals ? [vitals] : [], checkOffs, { today, placement });
  return [one?.status, one?.reassessment];
};
const notHere = checkOff({ id: 'n', answer: 'not-available-at-site', subject: null, siteId: lakeside.siteId, reason: 'No patients of that age.' });

describe('A competency stands', () => {
  it.each([
    ['to do where nothing was signed', [], '2026-03-10', ['to-do', null]],
    ['achieved, and to be shown again before the placement', [checkOff()], '2026-03-10', ['achieved', 'due']],
    ['achieved and shown again', [checkOff(), checkOff({ id: '2', on: '2026-03-30' })], '2026-04-01', ['achieved', 'done']],
    ['achieved and not shown again in time', [checkOff()], '2026-04-06', ['achieved', 'missed']],
    ['achieved twice on one day, which is once', [checkOff(), checkOff({ id: '2' })], '2026-03-10', ['achieved', 'due']],
    ['achieved at the site, with nothing to show again', [checkOff({ on: '2026-04-06', siteId: lakeside.siteId })], '2026-05-04', ['achieved', null]],
    ['not available here', [notHere], '2026-05-04', ['not-available-here', null]],
    ['to do here where another site does not offer it', [{ ...notHere, siteId: 'site-hillside' }], '2026-05-04', ['to-do', null]],
    ['achieved in the lab though this site does not offer it', [checkOff(), notHere], '2026-03-10', ['achieved', 'due']],
    ['to do where another version was signed', [checkOff({ framework: 'MAERB-2015' })], '2026-03-10', ['to-do', null]],
  ] as const)('%s', (_, checkOffs, today, expected) => {
    expect(standing([...checkOffs], today)).toEqual(expected);
  });

  it('to do, with nothing to show again, without a placement', () => {
    expect(competencyStandings(competencyItems('MAERB-2022'), [checkOff(), notHere], { today: '2026-03-10', placement: null }).slice(0, 2).map(({ status, reassessment }) => [status, reassessment]))
      .toEqual([['achieved', null], ['to-do', null]]);
  });

  it('and is counted', () => {
    const all = competencyStandings(competencyItems('MAERB-2022'), [checkOff(), { ...notHere, code: 'I.P.2' }], { today: '2026-03-10', placement });
    expect(competencyCount(all)).toEqual({ achieved: 1, toDo: 10, notAvailableHere: 1, reassessmentsDue: 1, all: 12 });
  });
});

describe('A framework', () => {
  it.each(competencyFrameworks)('has each code once: %s', (framework) => {
    expect(new Set(competencyCodes[framework]).size).toBe(competencyCodes[framework].length);
  });

  it('is chosen by the field, and by what was signed already', () => {
    expect([frameworksOf('medical-assisting', []), frameworksOf('medical-assisting', ['MAERB-2015']), frameworksOf('surgical-technology', [])])
      .toEqual([['MAERB-2022'], ['MAERB-2015', 'MAERB-2022'], []]);
  });

  it('takes the school’s own items after its own', () => {
    const own = { framework: 'MAERB-2022', code: 'VI.P.1', reassessed: false, own: 'Books an appointment' } as const;
    expect([competencyItems('MAERB-2022', [own]).at(-1), competencyItems('MAERB-2015', [own]).length]).toEqual([own, competencyCodes['MAERB-2015'].length]);
  });
});
