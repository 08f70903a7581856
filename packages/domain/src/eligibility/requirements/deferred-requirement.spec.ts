import { describe, expect, it } from '@jest/globals';
import { describeKind, judge } from './describe-kind.fixture.js';
import { parts, record } from './parts.fixture.js';

const released = { of: [parts.met, parts.unmet], releasedBy: 'institution', mustCompleteWithin: { days: null }, gates: 'credential-release' };

const four = { kind: 'hours', name: 'hours', category: 'hands-on', min: 4 };
const extension = { months: 2, max: 1, employedIn: 'sterile-processing', asked: 'before-expiry' };
const clock = { of: [four], startsOn: 'exam-passed', mustCompleteWithin: { months: 6 }, extension };
const passed = (...exams: readonly object[]) => ({ person: { exams: exams.map((one) => ({ id: 'exam', credential: 'X-Y', result: 'passed', on: '2025-11-04', ...one })) } });
const served = (on: string, minutes = 240) => ({ hours: [{ category: 'externship', credited: true, minutes, on }] });
const job = { work: [{ field: 'sterile-processing', verified: true, from: '2026-01-05', to: '2026-05-04' }] };

describeKind('deferredRequirement', {
  accepted: [released, clock, { ...clock, extension: undefined }],
  refused: [
    ['of', { ...released, of: [] }], ['releasedBy', { ...released, releasedBy: 'aunt' }], ['days', { ...released, mustCompleteWithin: { days: 'soon' } }],
    ['record', { ...released, gates: undefined }], ['record', { ...clock, mustCompleteWithin: { days: null } }], ['record', { ...clock, releasedBy: 'institution' }],
    ['record', { ...released, mustCompleteWithin: {} }], ['record', { ...released, mustCompleteWithin: { days: null, months: 6 } }], ['record', { ...released, extension }], ['record', { ...released, startsOn: 'exam-passed' }],
    ['record', { ...clock, gates: 'credential-release' }], ['record', { ...clock, mustCompleteWithin: { days: null, months: 6 } }], ['record', { ...clock, mustCompleteWithin: {} }],
    ['months', { ...clock, mustCompleteWithin: { months: 0 } }], ['max', { ...clock, extension: { ...extension, max: 2 } }],
  ],
  judged: [
    { says: 'tells what is still missing and holds back the credential alone', rule: released, record, expected: { status: 'unmet', have: 1, need: 2, gates: 'credential-release' } },
    { says: 'so do its parts', rule: released, record, expected: { parts: [{ gates: 'credential-release', status: 'met' }, { gates: 'credential-release', status: 'unmet' }] as never } },
    { says: 'is met with all of it', rule: { ...released, of: [parts.met] }, record, expected: { status: 'met' } },
    { says: 'with a clock, nothing is asked before the exam', rule: clock, record: {}, expected: { status: 'met', because: 'after-the-exam' } },
    { says: 'another exam does not start it', rule: clock, record: passed({ credential: 'A-B' }), expected: { status: 'met' } },
    { says: 'nor does a failed one', rule: clock, record: passed({ result: 'failed' }), expected: { status: 'met' } },
    { says: 'the clock runs until the same day six months later', rule: clock, record: passed({}), expected: { status: 'unmet', because: 'clock-running', on: '2026-05-04', evidence: ['exam'] } },
    { says: 'the last day is in time', rule: clock, record: { ...passed({}), ...served('2026-05-04') }, expected: { status: 'met' } },
    { says: 'once served in time it stays so', rule: clock, record: { ...passed({ on: '2025-03-04' }), ...served('2025-09-04') }, expected: { status: 'met' } },
    { says: 'afterwards it is over for good', rule: clock, record: passed({ on: '2025-11-03' }), expected: { status: 'unmet', because: 'clock-over', on: '2026-05-03', closes: true } },
    { says: 'hours of the day after do not help', rule: clock, record: { ...passed({ on: '2025-11-03' }), ...served('2026-05-04') }, expected: { status: 'unmet', closes: true, parts: [{ have: 0 }] as never } },
    { says: 'a second pass does not start it again', rule: clock, record: passed({ on: '2025-11-03' }, { id: 'again', on: '2026-04-01' }), expected: { because: 'clock-over' } },
    { says: 'who asks in time and is employed gets two months more', rule: clock, record: { ...passed({ on: '2025-11-03', extensionRequestedOn: '2026-05-03' }), ...job }, expected: { because: 'clock-running', on: '2026-07-03' } },
    { says: 'the eight months have a last day too', rule: clock, record: { ...passed({ on: '2025-09-03', extensionRequestedOn: '2026-02-02' }), ...job }, expected: { because: 'clock-over', on: '2026-05-03', closes: true } },
    { says: 'who asks a day late does not', rule: clock, record: { ...passed({ on: '2025-11-02', extensionRequestedOn: '2026-05-03' }), ...job }, expected: { because: 'clock-over', closes: true } },
    { says: 'nor who is not employed in the field that day', rule: clock, record: { ...passed({ on: '2025-11-03', extensionRequestedOn: '2026-01-04' }), ...job }, expected: { because: 'clock-over' } },
    { says: 'nor whose employer has not confirmed it', rule: clock, record: { ...passed({ on: '2025-11-03', extensionRequestedOn: '2026-05-03' }), work: [{ ...job.work[0], verified: false }] }, expected: { because: 'clock-over' } },
    { says: 'a rule without an extension gives none', rule: { ...clock, extension: undefined }, record: { ...passed({ on: '2025-11-03', extensionRequestedOn: '2026-05-03' }), ...job }, expected: { because: 'clock-over' } },
    { says: 'before the exam nothing is evidence', rule: clock, record: {}, expected: { status: 'met', evidence: [] } },
    { says: 'what is left to a person inside the clock is left to a person', rule: { ...clock, of: [parts.needsPerson] }, record: passed({}), expected: { status: 'needs-person', evidence: ['exam'] } },
    { says: 'a running clock tells what is done and what is asked', rule: { ...clock, of: [four, { ...four, name: 'more', min: 8 }] }, record: { ...passed({}), ...served('2026-05-04') }, expected: { because: 'clock-running', have: 1, need: 2, unit: 'requirement' } },
    { says: 'who asks on the day of the exam asks in time', rule: clock, record: { ...passed({ on: '2026-01-05', extensionRequestedOn: '2026-01-05' }), ...job }, expected: { on: '2026-09-05' } },
    { says: 'who asked before the exam asked for nothing', rule: clock, record: { ...passed({ on: '2026-01-06', extensionRequestedOn: '2026-01-05' }), ...job }, expected: { on: '2026-07-06' } },
    { says: 'an employment that still runs is one', rule: clock, record: { ...passed({ on: '2025-11-03', extensionRequestedOn: '2026-05-03' }), work: [{ ...job.work[0], to: null }] }, expected: { on: '2026-07-03' } },
    { says: 'its last day included', rule: clock, record: { ...passed({ on: '2025-11-04', extensionRequestedOn: '2026-05-04' }), ...job }, expected: { on: '2026-07-04' } },
    { says: 'and one that has ended is none', rule: clock, record: { ...passed({ on: '2025-11-04', extensionRequestedOn: '2026-05-04' }), work: [{ ...job.work[0], to: '2026-05-03' }] }, expected: { on: '2026-05-04' } },
    { says: 'nor is one in another field', rule: clock, record: { ...passed({ on: '2025-11-04', extensionRequestedOn: '2026-05-04' }), work: [{ ...job.work[0], field: 'phlebotomy' }] }, expected: { on: '2026-05-04' } },
    { says: 'the first pass starts it, however they are told', rule: clock, record: passed({ id: 'again', on: '2026-04-01' }, { on: '2025-11-03' }), expected: { because: 'clock-over', evidence: ['exam'] } },
  ],
});

describe('hours that are planned inside the clock', () => {
  const rule = { kind: 'deferredRequirement', name: 'asked', ...clock };
  const plan = (on: string) => ({ shifts: [{ category: 'externship', on, minutes: 240 } as const] });

  it('are projected while they are in time, and not afterwards', () => {
    expect(judge([rule], passed({ on: '2025-11-30' }), '2026-05-04', { plan: plan('2026-05-30') })[0]).toMatchObject({ status: 'projected', on: '2026-05-30' });
    expect(judge([rule], passed({ on: '2025-11-29' }), '2026-05-04', { plan: plan('2026-05-30') })[0]).toMatchObject({ status: 'unmet', because: 'clock-running' });
    expect(judge([rule], passed({ on: '2025-11-03' }), '2026-05-04', { plan: plan('2026-05-05') })[0]).toMatchObject({ because: 'clock-over', closes: true });
  });
});
