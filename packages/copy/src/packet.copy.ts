// The packet of papers that goes to a certifying body by post: what each paper says, and where people sign.
import { clockText, countText, dayText } from './figures.js';
import type { Sentence } from './sentence.js';

interface Eligible {
  readonly student: string;
  readonly program: string;
  readonly credential: string;
  readonly body: string;
  readonly on: string;
}

/** The printed packet. */
export const packet = {
  title: { en: 'Application packet', es: 'Expediente de solicitud' },
  page: { en: ({ page, of }) => `Page ${page} of ${of}`, es: ({ page, of }) => `Página ${page} de ${of}` } satisfies Sentence<{ readonly page: number; readonly of: number }>,
  number: { en: ({ number }) => `Certificate ${number}`, es: ({ number }) => `Certificado ${number}` } satisfies Sentence<{ readonly number: string }>,
  letter: { en: 'Letter of authenticity', es: 'Carta de autenticidad' },
  toWhom: { en: ({ body }) => `To ${body}`, es: ({ body }) => `A ${body}` } satisfies Sentence<{ readonly body: string }>,
  authentic: {
    en: ({ student, program, credential, on }) =>
      `We confirm that ${student} is or was a student of our program ${program}, and that the papers in this packet are a true copy of the records that the school keeps. On ${dayText('en', on)} the school certified that the student meets every requirement to sit the ${credential} exam.`,
    es: ({ student, program, credential, on }) =>
      `Confirmamos que ${student} estudia o estudió en nuestro programa ${program} y que los documentos de este expediente son copia fiel de los registros que guarda la escuela. El ${dayText('es', on)} la escuela certificó que cumple todos los requisitos para presentarse al examen ${credential}.`,
  } satisfies Sentence<Omit<Eligible, 'body'>>,
  rules: {
    en: ({ credential, edition, route }) => `The rules are those of ${credential}, edition ${edition}, ${route}. Hours and procedures were signed by the supervisor named beside them; the school keeps each signature.`,
    es: ({ credential, edition, route }) => `Las reglas son las de ${credential}, edición ${edition}, ${route}. Las horas y los procedimientos los firmó la persona supervisora que figura al lado; la escuela guarda cada firma.`,
  } satisfies Sentence<{ readonly credential: string; readonly edition: string; readonly route: string }>,
  check: {
    en: ({ url }) => `Whoever holds this packet can check the certificate that it belongs to at ${url}.`,
    es: ({ url }) => `Quien tenga este expediente puede comprobar el certificado al que pertenece en ${url}.`,
  } satisfies Sentence<{ readonly url: string }>,
  attestation: { en: 'Attestation', es: 'Declaración' },
  attest: {
    en: ({ student, program, credential, body }) =>
      `I attest that ${student} completed the hours, procedures and competencies listed in this packet in the program ${program}, and meets the requirements of ${body} to sit the ${credential} exam.`,
    es: ({ student, program, credential, body }) =>
      `Declaro que ${student} completó las horas, los procedimientos y las competencias de este expediente en el programa ${program} y cumple los requisitos de ${body} para presentarse al examen ${credential}.`,
  } satisfies Sentence<Omit<Eligible, 'on'>>,
  consent: {
    en: ({ body }) => `I agree that the school gives these records to ${body} for my application.`,
    es: ({ body }) => `Acepto que la escuela entregue estos registros a ${body} para mi solicitud.`,
  } satisfies Sentence<{ readonly body: string }>,
  signature: { en: 'Signature', es: 'Firma' },
  nameAndTitle: { en: 'Name and title', es: 'Nombre y cargo' },
  date: { en: 'Date', es: 'Fecha' },
  student: { en: 'Student', es: 'Estudiante' },
  hours: { en: 'Hours log', es: 'Registro de horas' },
  hoursNote: {
    en: ({ on, entries, minutes }) => `Credited hours up to ${dayText('en', on)}: ${countText('en', entries, 'entry', 'entries')}, ${clockText(minutes)} in all (hours:minutes).`,
    es: ({ on, entries, minutes }) => `Horas acreditadas hasta el ${dayText('es', on)}: ${countText('es', entries, 'entrada', 'entradas')}, ${clockText(minutes)} en total (horas:minutos).`,
  } satisfies Sentence<{ readonly on: string; readonly entries: number; readonly minutes: number }>,
  noHours: { en: 'The school’s log holds no credited hours up to that day.', es: 'El registro de la escuela no contiene horas acreditadas hasta ese día.' },
  day: { en: 'Day', es: 'Día' },
  site: { en: 'Site', es: 'Centro' },
  category: { en: 'Category', es: 'Categoría' },
  time: { en: 'Hours', es: 'Horas' },
  minutes: { en: 'Minutes', es: 'Minutos' },
  verifiedBy: { en: 'Verified by', es: 'Verificado por' },
  verifiedOn: { en: 'Verified on', es: 'Verificado el' },
  atSchool: { en: 'At the school', es: 'En la escuela' },
  bySchool: { en: 'The school', es: 'La escuela' },
  totals: { en: 'Totals by category', es: 'Totales por categoría' },
  total: { en: 'Total', es: 'Total' },
  skills: { en: 'Procedures and competencies', es: 'Procedimientos y competencias' },
  procedure: { en: 'Procedure', es: 'Procedimiento' },
  times: { en: 'Verified', es: 'Verificados' },
  onPeople: { en: 'On people', es: 'En personas' },
  first: { en: 'First', es: 'Primero' },
  last: { en: 'Last', es: 'Último' },
  competency: { en: 'Competency', es: 'Competencia' },
  framework: { en: 'Framework', es: 'Marco' },
  achieved: { en: 'Passed on', es: 'Superada el' },
  noSkills: { en: 'The certified record holds no procedures or competencies.', es: 'El expediente certificado no contiene procedimientos ni competencias.' },
  documents: { en: 'Documents on file', es: 'Documentos archivados' },
  document: { en: 'Document', es: 'Documento' },
  received: { en: 'Received', es: 'Recibido' },
  expires: { en: 'Good until', es: 'Válido hasta' },
  form: { en: 'Form', es: 'Forma' },
  official: { en: 'Official', es: 'Oficial' },
  noDocuments: { en: 'The certified record holds no documents.', es: 'El expediente certificado no contiene documentos.' },
  decisions: { en: 'Decisions by a person', es: 'Decisiones de una persona' },
  requirement: { en: 'Requirement', es: 'Requisito' },
  decision: { en: 'Decision', es: 'Decisión' },
  accepted: { en: 'Accepted', es: 'Aceptado' },
  waived: { en: 'Waived', es: 'Dispensado' },
  decidedBy: { en: 'By', es: 'Por' },
  decidedOn: { en: 'On', es: 'El' },
  why: { en: 'Why', es: 'Por qué' },
  none: { en: 'There is no packet for this number: it comes with a certificate that stands, for its student and for the staff who see the student’s record.', es: 'No hay expediente para este número: acompaña a un certificado vigente, para su estudiante y para el personal que ve su expediente.' },
} as const;
