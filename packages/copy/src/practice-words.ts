// What rules name of practice, as it stands inside a sentence: topics of hours, subjects of military training, surgical
// specialties and roles, workplaces, and how closely somebody supervised.
import type { HoursFact, MilitaryTrainingFact, ProcedureFact, WorkFact } from '@practicum/domain';
import type { Labels } from './sentence.js';

type HourTopic = NonNullable<HoursFact['topics']>[number];
export type Specialty = NonNullable<ProcedureFact['specialty']>;
type MilitaryField = MilitaryTrainingFact['field'];
type Workplace = NonNullable<WorkFact['setting']>;

/** Topics that rules ask hours on. */
export const hourTopicWords: Labels<HourTopic> = {
  phlebotomy: { en: 'phlebotomy', es: 'flebotomía' },
  'injections-and-skin-tests': { en: 'injections and skin tests', es: 'inyecciones y pruebas cutáneas' },
  'venipuncture-and-skin-puncture': { en: 'venipuncture and skin puncture', es: 'venopunción y punción cutánea' },
  inhalation: { en: 'inhalation medication', es: 'medicación inhalada' },
  'anatomy-physiology-circulatory': { en: 'anatomy and physiology of the circulatory system', es: 'anatomía y fisiología del aparato circulatorio' },
  'specimen-collection': { en: 'specimen collection', es: 'toma de muestras' },
  'specimen-processing': { en: 'specimen processing', es: 'procesamiento de muestras' },
  'laboratory-operations': { en: 'laboratory operations', es: 'operaciones de laboratorio' },
};

/** Subjects of training in the armed forces. */
export const militaryFieldWords: Labels<MilitaryField> = {
  'medical-services': { en: 'medical services', es: 'servicios médicos' },
  'medical-assisting': { en: 'medical assisting', es: 'asistencia médica' },
  'medical-laboratory': { en: 'the medical laboratory', es: 'laboratorio clínico' },
  phlebotomy: { en: 'phlebotomy', es: 'flebotomía' },
  ekg: { en: 'EKG', es: 'electrocardiografía' },
};

/** Surgical specialties. */
export const specialtyWords: Labels<Specialty> = {
  general: { en: 'general surgery', es: 'cirugía general' },
  cardiothoracic: { en: 'cardiothoracic surgery', es: 'cirugía cardiotorácica' },
  'ear-nose-throat': { en: 'ear, nose and throat surgery', es: 'cirugía otorrinolaringológica' },
  genitourinary: { en: 'genitourinary surgery', es: 'cirugía genitourinaria' },
  neurosurgery: { en: 'neurosurgery', es: 'neurocirugía' },
  'obstetrics-gynecology': { en: 'obstetrics and gynecology', es: 'obstetricia y ginecología' },
  ophthalmic: { en: 'ophthalmic surgery', es: 'cirugía oftálmica' },
  'oral-maxillofacial': { en: 'oral and maxillofacial surgery', es: 'cirugía oral y maxilofacial' },
  orthopedic: { en: 'orthopedic surgery', es: 'cirugía ortopédica' },
  'peripheral-vascular': { en: 'peripheral vascular surgery', es: 'cirugía vascular periférica' },
  'plastic-reconstructive': { en: 'plastic and reconstructive surgery', es: 'cirugía plástica y reconstructiva' },
};

/** Roles in which surgical cases count. */
export const scrubRoleWords: Labels<'first-scrub' | 'second-scrub'> = {
  'first-scrub': { en: 'first-scrub', es: 'primera instrumentación' },
  'second-scrub': { en: 'second-scrub', es: 'segunda instrumentación' },
};

/** Workplaces. */
export const workplaceWords: Labels<Workplace> = {
  clinical: { en: 'patient care', es: 'atención de pacientes' },
  ambulatory: { en: 'outpatient care', es: 'atención ambulatoria' },
  'accredited-laboratory': { en: 'an accredited laboratory', es: 'un laboratorio acreditado' },
  'clia-laboratory': { en: 'a CLIA-regulated laboratory', es: 'un laboratorio regulado por CLIA' },
  'blood-bank': { en: 'blood donation', es: 'donación de sangre' },
  biotech: { en: 'biotechnology', es: 'biotecnología' },
  forensic: { en: 'forensics', es: 'medicina forense' },
  veterinary: { en: 'veterinary care', es: 'veterinaria' },
  research: { en: 'research', es: 'investigación' },
  'student-laboratory': { en: 'a student laboratory', es: 'un laboratorio de estudiantes' },
  'sterile-processing': { en: 'sterile processing', es: 'esterilización' },
  other: { en: 'another workplace', es: 'otro lugar de trabajo' },
};

/** How closely somebody supervised. */
export const supervisionWords: Labels<NonNullable<HoursFact['supervision']>> = {
  'direct-visual': { en: 'direct visual', es: 'visual directa' },
  'on-site': { en: 'on-site', es: 'presencial' },
  remote: { en: 'remote', es: 'a distancia' },
};

/** Inside which activity a procedure is done. */
export const activityWords: Labels<NonNullable<ProcedureFact['activity']>> = {
  externship: { en: 'during the externship', es: 'durante las prácticas externas' },
  lab: { en: 'in the lab', es: 'en el laboratorio' },
  employment: { en: 'at work', es: 'en el trabajo' },
};

/** What a specimen is for. */
export const purposeWords: Labels<NonNullable<ProcedureFact['purpose']>> = {
  'clinical-test': { en: 'for clinical tests', es: 'para pruebas clínicas' },
  donation: { en: 'for donation', es: 'para donación' },
  practice: { en: 'for practice', es: 'para practicar' },
};
