// Consents, and what left the school under them.
import type { DisclosedRecords, DisclosurePurpose, DisclosureWay, DiscloseRefusal, GiveConsentRefusal } from '@practicum/domain';
import { countText, dayText } from './figures.js';
import { commonRefusals } from './input.copy.js';
import type { Labels, RefusalSentences, Sentence } from './sentence.js';

export const disclosedRecordsNames: Labels<DisclosedRecords> = {
  certificate: { en: 'The certificate', es: 'El certificado' },
  'certificate-and-packet': { en: 'The certificate and the packet with hours, procedures and documents', es: 'El certificado y el expediente con horas, procedimientos y documentos' },
};

export const disclosurePurposeNames: Labels<DisclosurePurpose> = {
  'exam-application': { en: 'To apply for the exam', es: 'Para solicitar el examen' },
  'license-application': { en: 'To apply for a license', es: 'Para solicitar una licencia' },
  employment: { en: 'For a job', es: 'Para un empleo' },
  'further-study': { en: 'For further study', es: 'Para seguir estudiando' },
};

export const disclosureWayNames: Labels<DisclosureWay> = {
  link: { en: 'By link', es: 'Por enlace' },
  'by-hand': { en: 'By hand', es: 'En mano' },
  'by-mail': { en: 'By mail', es: 'Por correo postal' },
};

export const disclosureRefusals: RefusalSentences<GiveConsentRefusal | DiscloseRefusal> = {
  ...commonRefusals,
  CONSENT_ENDS_BEFORE_TODAY: { en: ({ today }) => `This day is over. Choose ${dayText('en', today)} or later.`, es: ({ today }) => `Ese día ya pasó. Elija el ${dayText('es', today)} o después.` },
  CONSENT_TOO_LONG: { en: ({ latest }) => `A consent holds until ${dayText('en', latest)} at most; you can give it again then.`, es: ({ latest }) => `Un permiso vale como máximo hasta el ${dayText('es', latest)}; entonces puede darlo de nuevo.` },
  CONSENT_REQUEST_ANSWERED: { en: 'You have answered this already. Your consents are listed below.', es: 'Ya respondió a esto. Sus permisos están más abajo.' },
  CONSENT_WITHDRAWN_ALREADY: { en: 'This consent was taken back before; nothing goes out under it.', es: 'Este permiso ya se había retirado; no se envía nada con él.' },
  CONSENT_MISSING: {
    en: ({ body }) => `The student has not agreed that this goes to ${body}. Nothing was sent. Ask the student; the answer shows here.`,
    es: ({ body }) => `El estudiante no ha aceptado que esto vaya a ${body}. No se envió nada. Pídaselo; la respuesta aparece aquí.`,
  },
  CERTIFICATE_REVOKED: { en: 'This certificate was taken back; it is not sent to anybody.', es: 'Este certificado se retiró; no se envía a nadie.' },
  CONSENT_GIVEN_ALREADY: { en: ({ body, until }) => `The student has agreed to ${body} until ${dayText('en', until)}: you can send it.`, es: ({ body, until }) => `El estudiante aceptó ${body} hasta el ${dayText('es', until)}: puede enviarlo.` },
  CONSENT_ASKED_ALREADY: { en: ({ body }) => `The student was asked about ${body} and has not answered yet.`, es: ({ body }) => `Ya se preguntó al estudiante por ${body} y aún no ha respondido.` },
};

/** Sending a certificate from its page. */
export const sendToBody = {
  title: { en: 'Send to a body', es: 'Enviar a un organismo' },
  note: { en: 'Needs the student’s consent. The student sees each sending.', es: 'Requiere el permiso del estudiante, que ve cada envío.' },
  open: { en: 'Send …', es: 'Enviar …' },
  notYours: { en: 'A coordinator, a registrar or a program director can send it.', es: 'Puede enviarlo la coordinación, el registro académico o la dirección del programa.' },
  revoked: { en: 'A revoked certificate is not sent.', es: 'Un certificado revocado no se envía.' },
  body: { en: 'To whom', es: 'A quién' },
  bodyNote: { en: 'The body’s name, as the student knows it', es: 'El nombre del organismo, como lo conoce el estudiante' },
  records: { en: 'What', es: 'Qué' },
  purpose: { en: 'What for', es: 'Para qué' },
  way: { en: 'How', es: 'Cómo' },
  send: { en: 'Send', es: 'Enviar' },
  makeLink: { en: 'Make the link', es: 'Crear el enlace' },
  markSent: { en: 'Note that it was sent', es: 'Anotar que se envió' },
  ask: { en: 'Ask the student', es: 'Pedir permiso al estudiante' },
  asked: { en: 'The student was asked', es: 'Se pidió permiso al estudiante' },
  noted: { en: 'The sending is on file, and the student sees it', es: 'El envío queda anotado y el estudiante lo ve' },
  link: { en: 'The link, shown this once', es: 'El enlace, que se muestra solo esta vez' },
  linkNote: { en: 'It opens for 30 days at most, and no longer than the consent. The student can end it at any moment.', es: 'Se abre como máximo 30 días, y no más que el permiso. El estudiante puede terminarlo en cualquier momento.' },
  waits: {
    en: ({ body, on }) => `${body}: waits for the student’s consent, asked ${dayText('en', on)}`,
    es: ({ body, on }) => `${body}: espera el permiso del estudiante, pedido el ${dayText('es', on)}`,
  } satisfies Sentence<{ readonly body: string; readonly on: string }>,
  declined: { en: ({ body }) => `${body}: the student said no`, es: ({ body }) => `${body}: el estudiante dijo que no` } satisfies Sentence<{ readonly body: string }>,
  sent: { en: ({ by }) => `Sent by ${by}`, es: ({ by }) => `Enviado por ${by}` } satisfies Sentence<{ readonly by: string }>,
  opened: {
    en: (times: number) => (times === 0 ? 'not opened yet' : `opened ${countText('en', times, 'time', 'times')}`),
    es: (times: number) => (times === 0 ? 'aún sin abrir' : `abierto ${countText('es', times, 'vez', 'veces')}`),
  },
} as const;

/** Who has seen my record. */
export const whoHasSeen = {
  title: { en: 'Who has seen my record', es: 'Quién ha visto mi expediente' },
  nobody: { en: 'Your record has gone to nobody outside', es: 'Su expediente no ha salido de la escuela' },
  answer: {
    en: (count: number) => `Your record went out ${countText('en', count, 'time', 'times')}`,
    es: (count: number) => `Su expediente salió ${countText('es', count, 'vez', 'veces')}`,
  },
  reason: { en: 'The school sends it to nobody outside without your consent, and each sending stands here.', es: 'La escuela no lo envía a nadie de fuera sin su permiso, y cada envío aparece aquí.' },
  asks: { en: 'The school asks you', es: 'La escuela le pregunta' },
  askText: {
    en: ({ by, body }) => `${by} asks to send this to ${body}.`,
    es: ({ by, body }) => `${by} pide enviar esto a ${body}.`,
  } satisfies Sentence<{ readonly by: string; readonly body: string }>,
  agree: { en: 'Agree', es: 'Aceptar' },
  decline: { en: 'Say no', es: 'Decir que no' },
  declined: { en: 'You said no; nothing is sent', es: 'Dijo que no; no se envía nada' },
  consents: { en: 'Your consents', es: 'Sus permisos' },
  noConsents: { en: 'You have given none.', es: 'No ha dado ninguno.' },
  give: { en: 'Give consent', es: 'Dar permiso' },
  giveTitle: { en: 'Let the school send your record', es: 'Permitir que la escuela envíe su expediente' },
  until: { en: 'Until', es: 'Hasta' },
  untilNote: { en: 'The last day. You can end it sooner at any moment.', es: 'El último día. Puede terminarlo antes en cualquier momento.' },
  holds: { en: ({ until }) => `holds until ${dayText('en', until)}`, es: ({ until }) => `vale hasta el ${dayText('es', until)}` } satisfies Sentence<{ readonly until: string }>,
  ended: { en: ({ until }) => `ended ${dayText('en', until)}`, es: ({ until }) => `terminó el ${dayText('es', until)}` } satisfies Sentence<{ readonly until: string }>,
  takenBack: { en: ({ on }) => `taken back ${dayText('en', on)}`, es: ({ on }) => `retirado el ${dayText('es', on)}` } satisfies Sentence<{ readonly on: string }>,
  withdraw: { en: 'Take back', es: 'Retirar' },
  withdrawFrom: { en: ({ body }) => `Take back the consent to ${body}`, es: ({ body }) => `Retirar el permiso a ${body}` } satisfies Sentence<{ readonly body: string }>,
  withdrawn: { en: 'Taken back: links under it are closed, and nothing more is sent', es: 'Retirado: sus enlaces están cerrados y no se envía nada más' },
  given: { en: 'Your consent is on file', es: 'Su permiso queda registrado' },
  sendings: { en: 'Sendings', es: 'Envíos' },
  none: { en: 'Nothing was sent.', es: 'No se envió nada.' },
  bodyMissing: { en: 'Write to whom.', es: 'Escriba a quién.' },
  untilMissing: { en: 'Choose the last day.', es: 'Elija el último día.' },
  export: { en: 'Save as a file', es: 'Guardar como archivo' },
  sentBy: {
    en: ({ way, by }) => `${way}, by ${by}`,
    es: ({ way, by }) => `${way}, por ${by}`,
  } satisfies Sentence<{ readonly way: string; readonly by: string }>,
  under: { en: ({ on }) => `under your consent of ${dayText('en', on)}`, es: ({ on }) => `con su permiso del ${dayText('es', on)}` } satisfies Sentence<{ readonly on: string }>,
  openedAt: { en: ({ at }) => `opened ${at}`, es: ({ at }) => `abierto ${at}` } satisfies Sentence<{ readonly at: string }>,
} as const;

/** What a body outside sees behind the link. */
export const sharedRecordsPage = {
  title: { en: 'Shared record', es: 'Expediente compartido' },
  answer: {
    en: ({ student }) => `The record of ${student}`,
    es: ({ student }) => `El expediente de ${student}`,
  } satisfies Sentence<{ readonly student: string }>,
  reason: {
    en: ({ school, body }) => `${school} shares this with ${body}, with the student’s consent. Do not pass it on.`,
    es: ({ school, body }) => `${school} comparte esto con ${body}, con el permiso del estudiante. No lo entregue a nadie más.`,
  } satisfies Sentence<{ readonly school: string; readonly body: string }>,
  certificate: { en: 'The certificate (PDF)', es: 'El certificado (PDF)' },
  packet: { en: 'The packet: hours, procedures, documents (PDF)', es: 'El expediente: horas, procedimientos, documentos (PDF)' },
  verify: { en: 'Check that it is genuine', es: 'Comprobar que es auténtico' },
  certifiedOn: { en: 'Signed on', es: 'Firmado el' },
  credential: { en: 'Exam', es: 'Examen' },
  number: { en: 'Number', es: 'Número' },
  opensUntil: { en: 'This link opens until', es: 'Este enlace se abre hasta' },
  revoked: { en: 'The school has taken this certificate back. It no longer counts.', es: 'La escuela retiró este certificado. Ya no vale.' },
  gone: { en: 'This link does not open', es: 'Este enlace no se abre' },
  goneText: { en: 'It has ended, the student took the consent back, or part of the address is missing. Ask the school that sent it.', es: 'Terminó, el estudiante retiró su permiso o falta parte de la dirección. Pregunte a la escuela que lo envió.' },
} as const;

/** Told where a link is followed for a file and there is none to give. */
export const noSharedFile = {
  en: 'This link does not open: it has ended, or the student took the consent back. Ask the school that sent it.',
  es: 'Este enlace no se abre: terminó o el estudiante retiró su permiso. Pregunte a la escuela que lo envió.',
} as const;

/** The heads of the columns of the file of a student's disclosures. */
export const disclosureColumns = {
  en: ['When (UTC)', 'To whom', 'What', 'How', 'Sent by', 'Certificate', 'Purpose', 'Consent given (UTC)', 'Consent until', 'Consent taken back (UTC)', 'Link ends (UTC)', 'Opened (UTC)'],
  es: ['Cuándo (UTC)', 'A quién', 'Qué', 'Cómo', 'Enviado por', 'Certificado', 'Finalidad', 'Permiso dado (UTC)', 'Permiso hasta', 'Permiso retirado (UTC)', 'Fin del enlace (UTC)', 'Abierto (UTC)'],
} as const;
