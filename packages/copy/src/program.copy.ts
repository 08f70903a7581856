// Programs, cohorts and the words of the curriculum.
import type {
  AccreditationLevel, AccreditationStatus, AccreditingBody, AddCohortRefusal, AddProgramRefusal, CampusRefusal, ChangeProgramRefusal, HourCategory, InstitutionAccreditor, PlacementLabel, ProgramApprover, ProgramAward, ProgramField, ProgramType,
} from '@practicum/domain';
import { dayText } from './figures.js';
import type { Labels, RefusalSentences } from './sentence.js';

export const programFieldNames: Labels<ProgramField> = {
  'medical-assisting': { en: 'Medical assisting', es: 'Asistencia médica' },
  phlebotomy: { en: 'Phlebotomy', es: 'Flebotomía' },
  'medical-laboratory': { en: 'Medical laboratory', es: 'Laboratorio clínico' },
  ekg: { en: 'EKG', es: 'Electrocardiografía' },
  'surgical-technology': { en: 'Surgical technology', es: 'Tecnología quirúrgica' },
  'sterile-processing': { en: 'Sterile processing', es: 'Procesamiento estéril' },
  radiography: { en: 'Radiography', es: 'Radiografía' },
  'computed-tomography': { en: 'Computed tomography', es: 'Tomografía computarizada' },
  'magnetic-resonance': { en: 'Magnetic resonance', es: 'Resonancia magnética' },
  mammography: { en: 'Mammography', es: 'Mamografía' },
  nursing: { en: 'Nursing', es: 'Enfermería' },
  'allied-health': { en: 'Allied health', es: 'Ciencias de la salud' },
  other: { en: 'Other', es: 'Otra' },
};

export const programAwardNames: Labels<ProgramAward> = {
  certificate: { en: 'Certificate', es: 'Certificado' },
  diploma: { en: 'Diploma', es: 'Diploma' },
  associate: { en: 'Associate degree', es: 'Grado asociado' },
  bachelor: { en: "Bachelor's degree", es: 'Licenciatura' },
  master: { en: "Master's degree", es: 'Maestría' },
};

export const placementLabelNames: Labels<PlacementLabel> = {
  externship: { en: 'Externship', es: 'Externado' },
  practicum: { en: 'Practicum', es: 'Prácticas' },
  'clinical-rotation': { en: 'Clinical rotation', es: 'Rotación clínica' },
};

export const programTypeNames: Labels<ProgramType> = {
  school: { en: 'School program', es: 'Programa de escuela' },
  'career-technical': { en: 'Career-technical, at a secondary school', es: 'Técnico-profesional, en secundaria' },
  'registered-apprenticeship': { en: 'Registered apprenticeship', es: 'Aprendizaje registrado' },
  'practitioner-approved-training': { en: 'Training that a practitioner approved', es: 'Formación aprobada por un profesional sanitario' },
};

export const institutionAccreditorNames: Labels<InstitutionAccreditor> = {
  usde: { en: 'U.S. Department of Education', es: 'Departamento de Educación de EE. UU.' },
  chea: { en: 'CHEA only', es: 'Solo CHEA' },
};

export const accreditingBodyNames: Labels<AccreditingBody> = {
  CAAHEP: { en: 'CAAHEP', es: 'CAAHEP' },
  ABHES: { en: 'ABHES', es: 'ABHES' },
  NAACLS: { en: 'NAACLS', es: 'NAACLS' },
  JRCERT: { en: 'JRCERT', es: 'JRCERT' },
  other: { en: 'Another body', es: 'Otra entidad' },
};

export const accreditationLevelNames: Labels<AccreditationLevel> = {
  program: { en: 'The program', es: 'El programa' },
  institution: { en: 'The institution', es: 'La institución' },
};

export const accreditationStatusNames: Labels<AccreditationStatus> = {
  accredited: { en: 'Accredited', es: 'Acreditado' },
  'serious-applicant': { en: 'Serious applicant', es: 'Solicitante formal' },
};

export const programApproverNames: Labels<ProgramApprover> = {
  AMT: { en: 'AMT', es: 'AMT' },
  'CDPH-LFS': { en: 'California’s Laboratory Field Services (CDPH)', es: 'Laboratory Field Services de California (CDPH)' },
  NCCT: { en: 'NCCT', es: 'NCCT' },
  NPA: { en: 'NPA', es: 'NPA' },
  'health-care-practitioner': { en: 'A health-care practitioner', es: 'Un profesional sanitario' },
  state: { en: 'A state agency', es: 'Una agencia estatal' },
};

export const hourCategoryNames: Labels<HourCategory> = {
  didactic: { en: 'Classroom', es: 'Aula' },
  'didactic-basic': { en: 'Basic classroom', es: 'Aula, nivel básico' },
  'didactic-advanced': { en: 'Advanced classroom', es: 'Aula, nivel avanzado' },
  lab: { en: 'Skills lab', es: 'Laboratorio de prácticas' },
  simulation: { en: 'Simulation', es: 'Simulación' },
  externship: { en: 'Externship', es: 'Externado' },
  orientation: { en: 'Orientation', es: 'Orientación' },
};

export const programRefusals: RefusalSentences<AddProgramRefusal | ChangeProgramRefusal | AddCohortRefusal | CampusRefusal> = {
  ACCREDITATION_ENDS_BEFORE_START: {
    en: ({ body, from, to }) => `The accreditation by ${accreditingBodyNames[body].en} begins on ${dayText('en', from)} and ends on ${dayText('en', to)}; the last day must not be earlier.`,
    es: ({ body, from, to }) => `La acreditación de ${accreditingBodyNames[body].es} empieza el ${dayText('es', from)} y termina el ${dayText('es', to)}; el último día no puede ser anterior.`,
  },
  SERIOUS_APPLICANT_ELSEWHERE: {
    en: ({ body }) => `Serious applicant is a status that NAACLS gives, not ${accreditingBodyNames[body].en}. Choose Accredited, or take the line out until it is.`,
    es: ({ body }) => `Solicitante formal es una condición que otorga NAACLS, no ${accreditingBodyNames[body].es}. Elija Acreditado o quite la línea hasta que lo esté.`,
  },
  CAMPUS_NAME_TAKEN: {
    en: ({ name }) => `There is a campus “${name}” already. Choose another name.`,
    es: ({ name }) => `Ya hay un campus «${name}». Elija otro nombre.`,
  },
  CAMPUS_NOT_FOUND: { en: 'This campus is not there. Choose one of the list.', es: 'Este campus no existe. Elija uno de la lista.' },
  PROGRAM_CODE_TAKEN: {
    en: ({ programCode, name }) => `${programCode} is the code of ${name} already. Choose another code.`,
    es: ({ programCode, name }) => `${programCode} ya es el código de ${name}. Elija otro código.`,
  },
  CREDENTIAL_UNKNOWN: {
    en: ({ credential }) => `There are no rules for ${credential} here. Choose a credential from the list.`,
    es: ({ credential }) => `Aquí no hay reglas para ${credential}. Elija una credencial de la lista.`,
  },
  PROGRAM_NOT_FOUND: {
    en: 'The school has no such program, or it has no curriculum yet. Choose one from the list.',
    es: 'La escuela no tiene ese programa, o todavía no tiene plan de estudios. Elija uno de la lista.',
  },
  COHORT_NAME_TAKEN: {
    en: ({ name }) => `There is a cohort ${name} already. Choose another name.`,
    es: ({ name }) => `Ya existe una cohorte ${name}. Elija otro nombre.`,
  },
  COHORT_ENDS_BEFORE_START: {
    en: ({ startsOn }) => `The cohort starts on ${dayText('en', startsOn)}; the expected completion must be later.`,
    es: ({ startsOn }) => `La cohorte empieza el ${dayText('es', startsOn)}; la finalización prevista debe ser posterior.`,
  },
};
