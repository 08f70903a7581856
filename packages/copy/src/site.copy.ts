// Clinical sites, affiliation agreements and preceptors.
import type { AddAgreementRefusal, AddPreceptorRefusal, AddSiteRefusal, AgreementStatus, SiteSetting, SupervisorQualification } from '@practicum/domain';
import { dayText } from './figures.js';
import { commonRefusals } from './input.copy.js';
import type { Labels, RefusalSentences } from './sentence.js';

export const siteSettingNames: Labels<SiteSetting> = {
  ambulatory: { en: 'Clinic or office', es: 'Consultorio o clínica' },
  inpatient: { en: 'Hospital ward', es: 'Hospitalización' },
  'long-term-care': { en: 'Long-term care', es: 'Cuidados prolongados' },
  'accredited-laboratory': { en: 'Accredited laboratory', es: 'Laboratorio acreditado' },
  'clia-laboratory': { en: 'CLIA laboratory', es: 'Laboratorio CLIA' },
  'donor-center': { en: 'Donor center', es: 'Centro de donación' },
  'operating-room': { en: 'Operating room', es: 'Quirófano' },
  imaging: { en: 'Imaging', es: 'Imagenología' },
  'sterile-processing': { en: 'Sterile processing', es: 'Procesamiento estéril' },
  school: { en: 'School', es: 'Escuela' },
  other: { en: 'Other', es: 'Otro' },
};

export const supervisorQualificationNames: Labels<SupervisorQualification> = {
  physician: { en: 'Physician', es: 'Médico' },
  podiatrist: { en: 'Podiatrist', es: 'Podólogo' },
  'doctoral-scientist': { en: 'Doctoral scientist', es: 'Científico con doctorado' },
  'clinical-laboratory-bioanalyst': { en: 'Clinical laboratory bioanalyst', es: 'Bioanalista de laboratorio clínico' },
  'clinical-laboratory-scientist': { en: 'Clinical laboratory scientist', es: 'Científico de laboratorio clínico' },
  'mlt-five-years': { en: 'Medical laboratory technician, five years', es: 'Técnico de laboratorio médico, cinco años' },
  'public-health-microbiologist': { en: 'Public health microbiologist', es: 'Microbiólogo de salud pública' },
  'registered-nurse': { en: 'Registered nurse', es: 'Enfermera o enfermero titulado' },
  'health-care-practitioner': { en: 'Health care practitioner', es: 'Profesional sanitario' },
  'delegated-ma-phlebotomist': { en: 'Delegated medical assistant phlebotomist', es: 'Asistente médico flebotomista delegado' },
  other: { en: 'Other', es: 'Otra' },
};

export const agreementStatusNames: Labels<AgreementStatus> = {
  active: { en: 'Active', es: 'Vigente' },
  ending: { en: 'Ending', es: 'Por vencer' },
  lapsed: { en: 'Lapsed', es: 'Vencido' },
  none: { en: 'No agreement', es: 'Sin convenio' },
  'not-yet': { en: 'Not yet in force', es: 'Aún no vigente' },
};

export const siteRefusals: RefusalSentences<AddSiteRefusal | AddAgreementRefusal | AddPreceptorRefusal> = {
  ...commonRefusals,
  SITE_THERE_ALREADY: {
    en: ({ name }) => `${name} is there already in this city. Open it, or tell the two apart by name.`,
    es: ({ name }) => `${name} ya existe en esta ciudad. Ábralo o distinga los dos por el nombre.`,
  },
  AGREEMENT_ENDS_BEFORE_START: {
    en: ({ startsOn }) => `The agreement starts on ${dayText('en', startsOn)}; its last day cannot be earlier.`,
    es: ({ startsOn }) => `El convenio empieza el ${dayText('es', startsOn)}; su último día no puede ser anterior.`,
  },
  AGREEMENT_THERE_ALREADY: {
    en: ({ startsOn }) => `An agreement with these dates from ${dayText('en', startsOn)} is on file already.`,
    es: ({ startsOn }) => `Ya consta un convenio con estas fechas desde el ${dayText('es', startsOn)}.`,
  },
  PRECEPTOR_THERE_ALREADY: {
    en: ({ email }) => `A preceptor with the address ${email} is at this site already.`,
    es: ({ email }) => `Un preceptor con el correo ${email} ya está en este centro.`,
  },
};
