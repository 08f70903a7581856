import { describe, expect, it } from '@jest/globals';
import type { Accreditation } from '../program/index.js';
import { parseEdition, type Edition } from './edition.js';
import { recognitionGaps, type RecognisedProgram } from './recognition-gaps.js';

const abhes: Accreditation = { body: 'ABHES', level: 'program', status: 'accredited', from: '2014-03-01', to: null };
const unknown: RecognisedProgram = { code: 'MA', field: 'medical-assisting', award: 'diploma', type: 'school', institutionAccreditor: null, accreditations: [], approvals: [] };

const accredited = { kind: 'programAccreditation', name: 'accredited', bodies: ['CAAHEP', 'ABHES'], level: 'program' };
const institution = { kind: 'institutionAccreditation', name: 'institution', recognisedBy: ['USDE', 'CHEA'] };
const provided = { kind: 'programCompletion', name: 'training', status: 'completed', provider: 'accredited-or-state-recognised' };
const completed = { kind: 'programCompletion', name: 'completed', status: 'completed' };
const schooling = { kind: 'educationLevel', name: 'education', min: 'high-school-or-equivalent' };
const approved = { kind: 'programApproval', name: 'approved', by: 'NPA' };
const authorised = { kind: 'programEnrollment', name: 'enrolled', authorisedBy: 'NCCT' };
const anyOf = (...of: readonly object[]) => ({ kind: 'anyOf', name: 'either', of });

function editionWith(...requirements: readonly object[]): Edition {
  const route = { code: 'A', name: 'Route A', requirements, source: 'The rule of A', sourceDate: '2026', confidence: 'confirmed' };
  const parsed = parseEdition({
    credential: 'CMA-AAMA', name: 'X', body: 'Y', kind: 'national-certification', occupation: 'medical-assistant', edition: 'initial', effectiveOn: null, routes: [route],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
}
const gaps = (program: RecognisedProgram, ...requirements: readonly object[]) =>
  recognitionGaps(editionWith(...requirements), program, '2026-05-04').map(({ finding }) => `${finding.requirement}: ${finding.because}`);

describe('what an exam asks of a program and does not find', () => {
  it.each<[string, RecognisedProgram, readonly object[], readonly string[]]>([
    ['nothing, where it is accredited', { ...unknown, accreditations: [abhes] }, [accredited], []],
    ['an accreditation, where nobody said one', unknown, [accredited], ['accredited: no-evidence']],
    ['one of the bodies it names', { ...unknown, accreditations: [{ ...abhes, body: 'other' }] }, [accredited], ['accredited: accreditor-not-listed']],
    ['one that still holds', { ...unknown, accreditations: [{ ...abhes, to: '2025-12-31' }] }, [accredited], ['accredited: not-accredited-then']],
    ['the first day, where nobody knows it', { ...unknown, accreditations: [{ ...abhes, from: null }] }, [accredited], ['accredited: accreditation-start-unknown']],
    ['a recognised institution', unknown, [institution], ['institution: provider-not-recognised']],
    ['nothing, where the institution is recognised', { ...unknown, institutionAccreditor: 'usde' }, [institution], []],
    ['a recognised provider of the training', unknown, [provided], ['training: provider-not-recognised']],
    ['nothing, where the state recognises the provider', { ...unknown, approvals: ['state'] }, [provided], []],
    ['any one way to be accredited, told as one', unknown, [anyOf(accredited, institution)], ['either: no-part-met']],
    ['nothing, where one part of a group is not the program’s to bring', unknown, [anyOf(accredited, schooling)], ['accredited: no-evidence']],
    ['nothing, where one way is enough', { ...unknown, institutionAccreditor: 'chea' }, [anyOf(accredited, institution)], []],
    ['the approval of a body that approves programs', { ...unknown, approvals: ['state'] }, [approved, authorised], ['approved: not-approved', 'enrolled: not-approved']],
    ['nothing, where the bodies approve it', { ...unknown, approvals: ['NCCT', 'NPA'] }, [approved, authorised], []],
    ['nothing of what is the student’s own to bring', unknown, [completed, schooling], []],
  ])('%s', (_says, program, requirements, expected) => {
    expect(gaps(program, ...requirements)).toEqual(expected);
  });

  it('is told with the credential and the route', () => {
    expect(recognitionGaps(editionWith(accredited), { ...unknown, award: 'master' }, '2026-05-04')).toMatchObject([{ credential: 'CMA-AAMA', route: 'A', finding: { status: 'unmet' } }]);
  });
});
