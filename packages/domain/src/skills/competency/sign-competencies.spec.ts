import { describe, expect, it } from '@jest/globals';
import { parseInput } from '../../outcome/index.js';
import { addCompetency } from './add-competency.js';
import { ana, around, checkOff, dana, ivan, priya, signing } from './check-offs.fixture.js';
import { checkOffAbilities } from './competency-policy.js';
import { competencyItems } from './frameworks.js';
import { signCompetencies, signCompetenciesInput } from './sign-competencies.js';
import { withdrawCheckOffs } from './withdraw-check-off.js';

const codes = (outcome: { readonly ok: true } | { readonly ok: false; readonly refusals: readonly { readonly code: string }[] }) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code));
const lab = { placementId: null };
const notHere = { answer: 'not-available-at-site', subject: null, reason: 'The clinic draws no blood.' } as const;

describe('A competency is signed', () => {
  it('by the preceptor at whose site it was shown, several at once, each once', () => {
    const items = [{ framework: 'MAERB-2022', code: 'I.P.2' }, { framework: 'MAERB-2022', code: 'I.P.4' }, { framework: 'MAERB-2022', code: 'I.P.2' }] as const;
    const signed = signCompetencies(signing({ items: [...items] }), priya, around());
    const about = { studentId: 'student-ana', enrollmentId: 'enrollment-1', placementId: 'placement-1', siteId: 'site-lakeside', answer: 'achieved', subject: 'live', reason: null, on: '2026-05-04' };
    expect(signed).toEqual({ ok: true, value: [{ ...about, ...items[0] }, { ...about, ...items[1] }] });
  });

  it.each([
    ['by the instructor in the lab', signing({ ...lab, subject: 'simulated' }), ivan, around({ placement: null })],
    ['by the instructor at the site', signing(), ivan, around()],
    ['as not available at the site, with the reason', signing(notHere), priya, around()],
    ['as not available by an instructor who knows the site', signing(notHere), ivan, around()],
    ['again on a later day', signing(), priya, around({ standing: [checkOff({ code: 'I.P.2', siteId: 'site-lakeside', on: '2026-05-01' })] })],
    ['on the same day elsewhere', signing(), priya, around({ standing: [checkOff({ code: 'I.P.2', on: '2026-05-04' })] })],
  ] as const)('%s', (_, said, actor, about) => {
    expect(codes(signCompetencies(said, actor, about))).toEqual([]);
  });

  it.each([
    ['by the student', signing(), ana, around(), 'COMPETENCY_NOT_YOURS_TO_SIGN'],
    ['by the student in another role', signing(), priya, around({ isThemself: true }), 'COMPETENCY_NOT_YOURS_TO_SIGN'],
    ['by a preceptor elsewhere', signing(), { ...priya, siteId: 'site-hillside' }, around(), 'COMPETENCY_NOT_YOURS_TO_SIGN'],
    ['by a preceptor in the lab', signing(lab), priya, around({ placement: null }), 'COMPETENCY_NOT_YOURS_TO_SIGN'],
    ['by the program director, who was not there', signing(), dana, around(), 'COMPETENCY_NOT_YOURS_TO_SIGN'],
    ['with nothing chosen', signing({ items: [] }), priya, around(), 'NO_COMPETENCIES_TO_SIGN'],
    ['from another version', signing({ items: [{ framework: 'MAERB-2022', code: 'I.P.2.b' }] }), priya, around(), 'COMPETENCY_UNKNOWN'],
    ['twice on a day', signing(), priya, around({ standing: [checkOff({ code: 'I.P.2', siteId: 'site-lakeside', on: '2026-05-04' })] }), 'COMPETENCY_SIGNED_THAT_DAY'],
    ['without saying on whom', signing({ subject: null }), priya, around(), 'COMPETENCY_SUBJECT_MISSING'],
    ['tomorrow', signing({ date: '2026-05-05' }), priya, around(), 'COMPETENCY_IN_THE_FUTURE'],
    ['before the placement', signing({ date: '2026-04-05' }), priya, around(), 'COMPETENCY_OUTSIDE_PLACEMENT'],
    ['as not available nowhere', signing({ ...notHere, ...lab }), ivan, around({ placement: null }), 'COMPETENCY_SITE_MISSING'],
    ['as not available without a reason', signing({ ...notHere, reason: '  ' }), priya, around(), 'REASON_MISSING'],
    ['with a patient in the reason', signing({ ...notHere, reason: 'Only MRN 00482 came' }), priya, around(), 'COMPETENCY_REASON_HOLDS_PATIENT_IDENTIFIER'],
  ] as const)('but not %s', (_, said, actor, about, code) => {
    expect(codes(signCompetencies(said, actor, about))).toEqual([code]);
  });

  it('from a closed form', () => {
    expect(parseInput(signCompetenciesInput, { ...signing(), patient: 'x' })).toEqual({ ok: false, refusals: [{ code: 'FIELD_UNKNOWN', field: 'patient' }] });
  });
});

describe('A check-off is withdrawn', () => {
  it('by whoever signed it, or the program director', () => {
    expect([ivan, dana].map((actor) => codes(withdrawCheckOffs(1, 'Signed for another student.', actor, [checkOff()])))).toEqual([[], []]);
  });

  it.each([
    ['by somebody else', priya, 'A slip.', [checkOff()], 'CHECK_OFF_NOT_YOURS_TO_WITHDRAW'],
    ['by the student', ana, 'A slip.', [checkOff()], 'CHECK_OFF_NOT_YOURS_TO_WITHDRAW'],
    ['without a reason', ivan, ' ', [checkOff()], 'REASON_MISSING'],
    ['where it is not there', ivan, 'A slip.', [], 'NOT_FOUND'],
  ] as const)('but not %s', (_, actor, reason, found, code) => {
    expect(codes(withdrawCheckOffs(1, reason, actor, [...found]))).toEqual([code]);
  });

  it('and shows the button to nobody else', () => {
    expect([ivan, dana, priya, ana].map((actor) => checkOffAbilities(actor, checkOff()).length)).toEqual([1, 1, 0, 0]);
  });
});

describe('A school adds its own competency', () => {
  const own = { framework: 'MAERB-2022', code: 'VI.P.1', text: 'Books an appointment by the office’s rules', reassessed: false } as const;
  it('to a list that lacks it', () => {
    expect(addCompetency(own, competencyItems('MAERB-2022'))).toEqual({ ok: true, value: { framework: 'MAERB-2022', code: 'VI.P.1', reassessed: false, own: own.text } });
  });
  it('but not under a code that stands there', () => {
    expect(codes(addCompetency({ ...own, code: 'i.p.1' }, competencyItems('MAERB-2022')))).toEqual(['COMPETENCY_CODE_TAKEN']);
  });
});
