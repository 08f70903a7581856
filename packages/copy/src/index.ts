// Every sentence that a person reads, in English and Spanish. One file a feature (`enrollment.copy.ts`), each entry with both
// languages side by side:
//
//   enrollmentStatusNames['on-leave'].es                  a label: `{ en, es }`
//   say(locale, text)  say(locale, sentence, figures)     a text, or a sentence with typed figures
//   refusalSentence(locale)(refusal)                      any refusal of the domain, by its code
//   inLanguage(locale, pageCopy).title                   every text of a page in one language, for the portal
//   choices(locale, words, labels)                        a vocabulary for a select box
//   dayText(locale, day)  hoursText(minutes)              figures as people read them
//
// A feature's refusals are `RefusalSentences<ItsRefusal>` in its own file, joined in `refusal-sentence.ts`: a code without a
// sentence does not compile.
export { accessRefusals, asksFor, doorErrors, localeNames, personStandings, productName, roleNames } from './access.copy.js';
export { checkOffAnswerNames, competencyFrameworkNames, competencyName, competencyRefusals, competencyStatusNames, reassessmentNames } from './competencies.copy.js';
export { jurisdictionNames } from './jurisdictions.copy.js';
export { certificateFaultSentences, certificateVerdict, fileVerdictNames, fileVerdictSentences, portableCertificate } from './certificate-check.copy.js';
export {
  attestationSentence, certificatePaper, certificateWithheld, certificationRefusals, demoCertificate, heldBackSentence, noCertificateFile, numberMistyped, verificationOutcomeNames, verificationOutcomeSentences,
} from './certification.copy.js';
export { courseResultNames, courseSubjectNames, courseworkRefusals } from './coursework.copy.js';
export { eligibilityCopy, eligibilitySays, findingSays, requirementLabel, type EligibilityWords, type FindingFigures } from './eligibility.copy.js';
export { decisionRefusals, factLine } from './decision.copy.js';
export { enrollmentMoveNames, enrollmentRefusals, enrollmentStatusNames } from './enrollment.copy.js';
export { fieldName } from './field-names.copy.js';
export { choiceText, clockText, countText, dayText, hoursText, listText, numberText, shortDayText, timeText } from './figures.js';
export {
  creditCapNames, exceptionDecisionNames, exceptionNames, exceptionSentence, hoursRefusals, nextStepSentence, patientIdentifierNames, timeEntryStatusNames,
} from './hours.copy.js';
export { commonRefusals, inputRefusals } from './input.copy.js';
export { certificateInLedger, ledgerFaultSentences, ledgerVerdicts, noLedgerProof } from './ledger.copy.js';
export { placementMoveNames, placementRefusalSentences, placementStatusNames } from './placement.copy.js';
export {
  accreditationLevelNames, accreditationStatusNames, accreditingBodyNames, hourCategoryNames, institutionAccreditorNames, placementLabelNames, programApproverNames, programAwardNames, programFieldNames, programRefusals,
  programTypeNames,
} from './program.copy.js';
export { refusalSentence, type TellableRefusal } from './refusal-sentence.js';
export { inLanguage, type Told } from './in-language.js';
export { choices, say, sayRefusal, type Labels, type RefusalSentences, type Sentence, type Text } from './sentence.js';
export { agreementStatusNames, siteRefusals, siteSettingNames, supervisorQualificationNames } from './site.copy.js';
export { ageBandNames, procedureActivityNames, procedureNames, procedurePurposeNames, procedureRoleNames, procedureStatusNames, procedureSubjectNames, skillsRefusals, surgicalSpecialtyNames } from './skills.copy.js';
export { localTimeRefusals } from './time.copy.js';
export * from './imports.copy.js';
export * from './portal.copy.js';
export * from './portal-competencies.copy.js';
export * from './portal-student.copy.js';
export * from './portal-log.copy.js';
export * from './portal-week.copy.js';
export * from './portal-verify.copy.js';
export * from './portal-staff.copy.js';
export * from './portal-staff-students.copy.js';
export * from './portal-staff-certify.copy.js';
export * from './portal-proof.copy.js';
export { factKeyNames, factSectionNotes, factWord } from './record-facts.copy.js';
export * from './today.copy.js';
export * from './portal-school.copy.js';
export * from './portal-sites.copy.js';
export * from './portal-placements.copy.js';
export * from './portal-hours.copy.js';
export * from './portal-imports.copy.js';
export * from './portal-rules.copy.js';
export * from './portal-rules-edit.copy.js';
export { requirementDetails } from './requirement-details.js';
export { attemptsText, requirementFigures } from './requirement-figures.js';
export { editionKindNames, occupationNames, ruleKeyNames, ruleWord } from './rule-words.copy.js';
export { heldResultCard, heldResultSays, shortBody } from './held-results.copy.js';
export { directorySwitch } from './directory.copy.js';
export { packet } from './packet.copy.js';
export * from './disclosure.copy.js';
