// Procedures: their words, and why they are refused.
import type { AgeBand, Procedure, ProcedureActivity, ProcedurePurpose, ProcedureRole, ProcedureStatus, ProcedureSubject, SkillsRefusal, SurgicalSpecialty } from '@practicum/domain';
import { dayText, numberText } from './figures.js';
import { patientIdentifierNames } from './hours.copy.js';
import { commonRefusals } from './input.copy.js';
import type { Labels, RefusalSentences } from './sentence.js';

export const procedureNames: Labels<Procedure> = {
  venipuncture: { en: 'Venipuncture', es: 'Venopunción' },
  'skin-puncture': { en: 'Skin puncture', es: 'Punción cutánea' },
  'capillary-stick': { en: 'Capillary stick', es: 'Punción capilar' },
  'finger-stick': { en: 'Finger stick', es: 'Punción en el dedo' },
  'arterial-puncture': { en: 'Arterial puncture', es: 'Punción arterial' },
  ekg: { en: 'EKG', es: 'Electrocardiograma' },
  'injection-im': { en: 'Intramuscular injection', es: 'Inyección intramuscular' },
  'injection-sc': { en: 'Subcutaneous injection', es: 'Inyección subcutánea' },
  'injection-id': { en: 'Intradermal injection', es: 'Inyección intradérmica' },
  'skin-test': { en: 'Skin test', es: 'Prueba cutánea' },
  'inhalation-treatment': { en: 'Inhalation treatment', es: 'Tratamiento de inhalación' },
  'surgical-case': { en: 'Surgical case', es: 'Caso quirúrgico' },
  'diagnostic-endoscopy': { en: 'Diagnostic endoscopy', es: 'Endoscopia diagnóstica' },
  'vaginal-delivery': { en: 'Vaginal delivery', es: 'Parto vaginal' },
  'ct-scan': { en: 'CT scan', es: 'Tomografía computarizada' },
  'mri-scan': { en: 'MRI scan', es: 'Resonancia magnética' },
  mammogram: { en: 'Mammogram', es: 'Mamografía' },
};

export const procedureRoleNames: Labels<ProcedureRole> = {
  performed: { en: 'Performed', es: 'Realizado' },
  assisted: { en: 'Assisted', es: 'Asistido' },
  observed: { en: 'Observed', es: 'Observado' },
  'first-scrub': { en: 'First scrub', es: 'Primer instrumentista' },
  'second-scrub': { en: 'Second scrub', es: 'Segundo instrumentista' },
};

export const procedureSubjectNames: Labels<ProcedureSubject> = {
  live: { en: 'On a person', es: 'En una persona' },
  simulated: { en: 'Simulated', es: 'Simulado' },
};

export const procedureActivityNames: Labels<ProcedureActivity> = {
  externship: { en: 'At my placement', es: 'En mi práctica' },
  lab: { en: 'In the school’s lab', es: 'En el laboratorio de la escuela' },
  employment: { en: 'At my job', es: 'En mi empleo' },
};

export const procedurePurposeNames: Labels<ProcedurePurpose> = {
  'clinical-test': { en: 'A clinical test', es: 'Una prueba clínica' },
  donation: { en: 'A donation', es: 'Una donación' },
  practice: { en: 'Practice', es: 'Práctica' },
};

export const surgicalSpecialtyNames: Labels<SurgicalSpecialty> = {
  general: { en: 'General', es: 'General' },
  cardiothoracic: { en: 'Cardiothoracic', es: 'Cardiotorácica' },
  'ear-nose-throat': { en: 'Ear, nose and throat', es: 'Otorrinolaringología' },
  genitourinary: { en: 'Genitourinary', es: 'Genitourinaria' },
  neurosurgery: { en: 'Neurosurgery', es: 'Neurocirugía' },
  'obstetrics-gynecology': { en: 'Obstetrics and gynecology', es: 'Obstetricia y ginecología' },
  ophthalmic: { en: 'Ophthalmic', es: 'Oftálmica' },
  'oral-maxillofacial': { en: 'Oral and maxillofacial', es: 'Oral y maxilofacial' },
  orthopedic: { en: 'Orthopedic', es: 'Ortopédica' },
  'peripheral-vascular': { en: 'Peripheral vascular', es: 'Vascular periférica' },
  'plastic-reconstructive': { en: 'Plastic and reconstructive', es: 'Plástica y reconstructiva' },
};

export const ageBandNames: Labels<AgeBand> = {
  infant: { en: 'Infant', es: 'Lactante' },
  child: { en: 'Child', es: 'Niñez' },
  adolescent: { en: 'Adolescent', es: 'Adolescencia' },
  adult: { en: 'Adult', es: 'Edad adulta' },
  'older-adult': { en: 'Older adult', es: 'Tercera edad' },
};

export const procedureStatusNames: Labels<ProcedureStatus> = {
  submitted: { en: 'Submitted', es: 'Enviado' },
  verified: { en: 'Verified', es: 'Verificado' },
  returned: { en: 'Returned', es: 'Devuelto' },
};

export const skillsRefusals: RefusalSentences<SkillsRefusal> = {
  ...commonRefusals,
  PROCEDURE_COUNT_OUT_OF_RANGE: {
    en: ({ most }) => `One entry stands for 1 to ${numberText('en', most)} procedures. Check the count.`,
    es: ({ most }) => `Una entrada vale por 1 a ${numberText('es', most)} procedimientos. Revise la cantidad.`,
  },
  PROCEDURE_IN_THE_FUTURE: {
    en: 'This day has not come yet at the site. Log procedures once they are done.',
    es: 'Ese día aún no ha llegado en el centro. Registre los procedimientos cuando los haya hecho.',
  },
  ROLE_NOT_FOR_PROCEDURE: {
    en: ({ procedure, role }) => `“${procedureRoleNames[role].en}” is not a role for “${procedureNames[procedure].en}”. Choose one of the roles that the form offers for it.`,
    es: ({ procedure, role }) => `«${procedureRoleNames[role].es}» no es un papel para «${procedureNames[procedure].es}». Elija uno de los que ofrece el formulario.`,
  },
  PURPOSE_NOT_FOR_PROCEDURE: {
    en: ({ procedure, purpose }) => `“${procedureNames[procedure].en}” takes no specimen for “${procedurePurposeNames[purpose].en}”. Leave the purpose out.`,
    es: ({ procedure, purpose }) => `«${procedureNames[procedure].es}» no toma muestra para «${procedurePurposeNames[purpose].es}». Deje el propósito en blanco.`,
  },
  SPECIALTY_MISSING: { en: 'A surgical case counts by its specialty. Choose one.', es: 'Un caso quirúrgico cuenta por su especialidad. Elija una.' },
  SPECIALTY_NOT_FOR_PROCEDURE: {
    en: ({ procedure, specialty }) => `“${procedureNames[procedure].en}” has no specialty such as “${surgicalSpecialtyNames[specialty].en}”. Leave it out.`,
    es: ({ procedure, specialty }) => `«${procedureNames[procedure].es}» no tiene una especialidad como «${surgicalSpecialtyNames[specialty].es}». Déjela en blanco.`,
  },
  ACTIVITY_WITHOUT_PLACEMENT: {
    en: 'No placement runs on this day. Check the day, or say that it was done in the lab or at your job.',
    es: 'Ninguna práctica está en curso ese día. Revise el día o indique que fue en el laboratorio o en su empleo.',
  },
  ACTIVITY_NOT_OF_PLACEMENT: {
    en: ({ activity }) => `“${procedureActivityNames[activity].en}” is not part of a placement. Choose one of the two.`,
    es: ({ activity }) => `«${procedureActivityNames[activity].es}» no es parte de una práctica. Elija una de las dos.`,
  },
  PROCEDURE_OUTSIDE_PLACEMENT: {
    en: ({ startsOn, endsOn }) => `The placement runs from ${dayText('en', startsOn)} to ${dayText('en', endsOn)}. Check the day, or choose another placement.`,
    es: ({ startsOn, endsOn }) => `La práctica va del ${dayText('es', startsOn)} al ${dayText('es', endsOn)}. Revise el día o elija otra práctica.`,
  },
  PROCEDURE_NOTE_HOLDS_PATIENT_IDENTIFIER: {
    en: ({ kind }) => `The note seems to hold ${patientIdentifierNames[kind].en}. Take it out: nothing here may point to a patient.`,
    es: ({ kind }) => `La nota parece contener ${patientIdentifierNames[kind].es}. Quítelo: nada aquí puede señalar a un paciente.`,
  },
  NO_PROCEDURES_TO_SIGN: { en: 'Nothing was chosen. Choose at least one entry to sign.', es: 'No eligió nada. Elija al menos una entrada para firmar.' },
  PROCEDURE_ENTRY_CHANGED_SINCE_SEEN: {
    en: ({ date }) => `The procedures of ${dayText('en', date)} have changed since you saw them. Look at them as they stand now.`,
    es: ({ date }) => `Los procedimientos del ${dayText('es', date)} han cambiado desde que los vio. Mírelos como están ahora.`,
  },
  PROCEDURE_ENTRY_NOT_WAITING: {
    en: ({ date, status }) => `The procedures of ${dayText('en', date)} do not wait for a signature; they stand as “${procedureStatusNames[status].en}”.`,
    es: ({ date, status }) => `Los procedimientos del ${dayText('es', date)} no esperan firma; figuran como «${procedureStatusNames[status].es}».`,
  },
  PROCEDURE_ENTRY_NOT_YOURS_TO_SIGN: {
    en: ({ date }) => `The procedures of ${dayText('en', date)} are not yours to sign; somebody who was there can.`,
    es: ({ date }) => `Los procedimientos del ${dayText('es', date)} no le corresponde firmarlos; puede hacerlo quien estuvo allí.`,
  },
  PROCEDURE_REASON_HOLDS_PATIENT_IDENTIFIER: {
    en: ({ kind }) => `The reason seems to hold ${patientIdentifierNames[kind].en}. Take it out: nothing here may point to a patient.`,
    es: ({ kind }) => `El motivo parece contener ${patientIdentifierNames[kind].es}. Quítelo: nada aquí puede señalar a un paciente.`,
  },
};
