// Programs, cohorts and the words of the curriculum.
import type { AddCohortRefusal, AddProgramRefusal, HourCategory, PlacementLabel, ProgramAward, ProgramField } from '@practicum/domain';
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

export const hourCategoryNames: Labels<HourCategory> = {
  didactic: { en: 'Classroom', es: 'Aula' },
  'didactic-basic': { en: 'Basic classroom', es: 'Aula, nivel básico' },
  'didactic-advanced': { en: 'Advanced classroom', es: 'Aula, nivel avanzado' },
  lab: { en: 'Skills lab', es: 'Laboratorio de prácticas' },
  simulation: { en: 'Simulation', es: 'Simulación' },
  externship: { en: 'Externship', es: 'Externado' },
  orientation: { en: 'Orientation', es: 'Orientación' },
};

export const programRefusals: RefusalSentences<AddProgramRefusal | AddCohortRefusal> = {
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
