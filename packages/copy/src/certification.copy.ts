// Certification: what is signed, why somebody is held back, and what anyone is told about a certificate.
import type { CertifyRefusal, ChooseSignersRefusal, CountersignRefusal, HeldBackReason, Locale, RevokeRefusal, VerificationOutcome } from '@practicum/domain';
import { countText, dayText } from './figures.js';
import { patientIdentifierNames } from './hours.copy.js';
import { commonRefusals } from './input.copy.js';
import { sayRefusal, type Labels, type RefusalSentences, type Sentence } from './sentence.js';

/** The sentence that a program director signs. */
export const attestationSentence: Sentence<{ readonly count: number; readonly on: string }> = {
  en: ({ count, on }) =>
    count === 1
      ? `I attest that on ${dayText('en', on)} this student meets every requirement of the credential and route named, as far as the school’s records show.`
      : `I attest that on ${dayText('en', on)} each of these ${countText('en', count, 'student', 'students')} meets every requirement of the credential and route named, as far as the school’s records show.`,
  es: ({ count, on }) =>
    count === 1
      ? `Doy fe de que el ${dayText('es', on)} este estudiante cumple todos los requisitos de la credencial y la vía indicadas, según los registros de la escuela.`
      : `Doy fe de que el ${dayText('es', on)} cada uno de estos ${countText('es', count, 'estudiante', 'estudiantes')} cumple todos los requisitos de la credencial y la vía indicadas, según los registros de la escuela.`,
};

export const verificationOutcomeNames: Labels<VerificationOutcome> = {
  genuine: { en: 'Genuine', es: 'Auténtico' },
  revoked: { en: 'Revoked', es: 'Revocado' },
  forged: { en: 'Altered', es: 'Alterado' },
  'not-ours': { en: 'Not ours', es: 'No es nuestro' },
};

/** The answer about a certificate as a sentence. */
export const verificationOutcomeSentences: Labels<VerificationOutcome> = {
  genuine: {
    en: 'This certificate is genuine: the school signed exactly what is shown here, and has not taken it back.',
    es: 'Este certificado es auténtico: la escuela firmó exactamente lo que se muestra aquí y no lo ha retirado.',
  },
  revoked: {
    en: 'The school issued this certificate and has taken it back. It no longer counts.',
    es: 'La escuela emitió este certificado y lo ha retirado. Ya no vale.',
  },
  forged: {
    en: 'What is stored under this number is not what the school signed. Do not rely on it, and tell the school.',
    es: 'Lo guardado con este número no es lo que firmó la escuela. No confíe en ello y avise a la escuela.',
  },
  'not-ours': {
    en: 'No certificate with this number was issued here. Compare it with the paper, or ask the school that is named on it.',
    es: 'Aquí no se emitió ningún certificado con este número. Compárelo con el papel o pregunte a la escuela que figura en él.',
  },
};

/** Told before anything is looked up: the number cannot be one of ours as it is typed. */
export const numberMistyped = {
  en: 'A character of this number is wrong or missing. It has five groups of four; compare it with the paper.',
  es: 'Un carácter de este número está mal o falta. Tiene cinco grupos de cuatro; compárelo con el papel.',
} as const;

/** What a demo certificate says wherever it is shown. */
export const demoCertificate = {
  en: 'Demonstration: the school and the student are made up, and this certificate proves nothing.',
  es: 'Demostración: la escuela y el estudiante son inventados y este certificado no acredita nada.',
} as const;

const heldBackSentences: RefusalSentences<HeldBackReason> = {
  ALREADY_CERTIFIED: {
    en: ({ number, certifiedOn }) => `Certified on ${dayText('en', certifiedOn)} already, with number ${number}.`,
    es: ({ number, certifiedOn }) => `Ya se certificó el ${dayText('es', certifiedOn)}, con el número ${number}.`,
  },
  ROUTES_CLOSED: { en: 'Every route to this exam is closed for this student.', es: 'Todas las vías a este examen están cerradas para este estudiante.' },
  NOT_ELIGIBLE_YET: {
    en: ({ unmetCount, eligibleOn }) => `${countText('en', unmetCount, 'requirement is', 'requirements are')} not met yet${eligibleOn === null ? '' : `; expected on ${dayText('en', eligibleOn)}`}.`,
    es: ({ unmetCount, eligibleOn }) => `${countText('es', unmetCount, 'requisito aún no se cumple', 'requisitos aún no se cumplen')}${eligibleOn === null ? '' : `; previsto para el ${dayText('es', eligibleOn)}`}.`,
  },
  WAITS_FOR_A_PERSON: {
    en: ({ openCount }) => `${countText('en', openCount, 'requirement waits', 'requirements wait')} for a decision that no rule can make.`,
    es: ({ openCount }) => `${countText('es', openCount, 'requisito espera', 'requisitos esperan')} una decisión que ninguna regla puede tomar.`,
  },
  AWAITS_SECOND_SIGNATURE: {
    en: ({ signedBy, on }) => `Signed by ${signedBy} on ${dayText('en', on)}; waits for the second signature.`,
    es: ({ signedBy, on }) => `Firmado por ${signedBy} el ${dayText('es', on)}; espera la segunda firma.`,
  },
  RECORD_CHANGED: {
    en: ({ signedBy, on }) => `The record is not the one that ${signedBy} signed on ${dayText('en', on)}. Look at it and sign again.`,
    es: ({ signedBy, on }) => `El registro no es el que ${signedBy} firmó el ${dayText('es', on)}. Revíselo y firme de nuevo.`,
  },
  EDITION_NOT_CONFIRMED: {
    en: ({ edition }) => `Nobody at the school has confirmed edition ${edition} of the rules. Confirm it first.`,
    es: ({ edition }) => `Nadie en la escuela ha confirmado la edición ${edition} de las reglas. Confírmela antes.`,
  },
};

/** Why a candidate is held back, as sentences in a row; empty where nothing stands against it. */
export function heldBackSentence(locale: Locale, reasons: readonly HeldBackReason[]): string {
  return reasons.map((reason) => sayRefusal(locale, heldBackSentences, reason)).join(' ');
}

export const certificationRefusals: RefusalSentences<CertifyRefusal | CountersignRefusal | ChooseSignersRefusal | RevokeRefusal> = {
  ...commonRefusals,
  SECOND_PERSON_NEEDED: { en: 'You did the first half of this. The second is for another person: a program director, coordinator or registrar.', es: 'Usted hizo la primera mitad. La segunda corresponde a otra persona: dirección del programa, coordinación o registro académico.' },
  DIRECTOR_NEEDED: { en: 'One of the two must be a program director. Ask one to do this.', es: 'Una de las dos personas debe ser de la dirección del programa. Pídale que lo haga.' },
  SIGNERS_AS_BEFORE: {
    en: ({ signers }) => `${signers === 'one' ? 'One person signs' : 'Two people sign'} already; nothing was changed.`,
    es: ({ signers }) => `${signers === 'one' ? 'Ya firma una persona' : 'Ya firman dos personas'}; no se cambió nada.`,
  },
  REVOCATION_ASKED_ALREADY: {
    en: ({ by }) => `${by} has asked for this already. Confirm it, or drop it and ask anew.`,
    es: ({ by }) => `${by} ya lo pidió. Confírmelo, o retírelo y vuelva a pedirlo.`,
  },
  REVOCATION_NOT_ASKED: { en: 'Nobody has asked to revoke this certificate, or it was dropped. Load the page again.', es: 'Nadie ha pedido revocar este certificado, o se retiró la petición. Vuelva a cargar la página.' },
  NOT_ATTESTED: { en: 'Read the sentence and tick it: the signature stands under it.', es: 'Lea la frase y márquela: la firma va debajo de ella.' },
  NOBODY_TO_CERTIFY: { en: 'Nobody was chosen. Choose at least one student.', es: 'No eligió a nadie. Elija al menos un estudiante.' },
  REVOKED_ALREADY: { en: 'This certificate was revoked before; the first reason stands.', es: 'Este certificado ya estaba revocado; vale el primer motivo.' },
  REVOCATION_REASON_NAMES_A_PERSON: {
    en: ({ kind }) => `The reason seems to hold ${patientIdentifierNames[kind].en}. Anyone may read it, so take it out.`,
    es: ({ kind }) => `El motivo parece contener ${patientIdentifierNames[kind].es}. Cualquiera puede leerlo, así que quítelo.`,
  },
};

/** What stands on the paper itself. */
export const certificatePaper = {
  title: { en: 'Certificate of eligibility', es: 'Certificado de elegibilidad' },
  number: { en: 'Certificate', es: 'Certificado' },
  thisCertifies: { en: 'This certifies that', es: 'Se certifica que' },
  demo: { en: 'DEMONSTRATION', es: 'DEMOSTRACIÓN' },
  revoked: { en: 'REVOKED', es: 'REVOCADO' },
  has: {
    en: ({ credential, body, on }) => `has met every requirement to sit the ${credential} exam of the ${body}, as judged on ${dayText('en', on)}.`,
    es: ({ credential, body, on }) => `cumple todos los requisitos para presentarse al examen ${credential} de ${body}, según se comprobó el ${dayText('es', on)}.`,
  } satisfies Sentence<{ readonly credential: string; readonly body: string; readonly on: string }>,
  program: { en: ({ name }) => `Program: ${name}`, es: ({ name }) => `Programa: ${name}` } satisfies Sentence<{ readonly name: string }>,
  rules: {
    en: ({ credential, edition, route }) => `Rules: ${credential}, edition ${edition}, ${route}.`,
    es: ({ credential, edition, route }) => `Reglas: ${credential}, edición ${edition}, ${route}.`,
  } satisfies Sentence<{ readonly credential: string; readonly edition: string; readonly route: string }>,
  /** Under a figure: how much was needed. */
  of: { en: ({ need, unit }) => `of ${need} ${unit}`, es: ({ need, unit }) => `de ${need} ${unit}` } satisfies Sentence<{ readonly need: string; readonly unit: string }>,
  compare: { en: 'Compare these bars with the page that the code opens.', es: 'Compare estas barras con la página que abre el código.' },
  check: { en: 'Anyone can check this certificate:', es: 'Cualquiera puede comprobar este certificado:' },
  revokedOn: {
    en: ({ on }) => `The school took this certificate back on ${dayText('en', on)}. It no longer counts.`,
    es: ({ on }) => `La escuela retiró este certificado el ${dayText('es', on)}. Ya no vale.`,
  } satisfies Sentence<{ readonly on: string }>,
  nameElsewhere: {
    en: 'Part of a name is in a script that this paper cannot draw; it stands in full in the attached file and on the page that the code opens.',
    es: 'Parte de un nombre está en una escritura que este papel no puede mostrar; figura completo en el archivo adjunto y en la página que abre el código.',
  },
  attached: { en: 'The signed certificate, for checking without internet', es: 'El certificado firmado, para comprobarlo sin internet' },
} as const;

/** Told where a certificate is asked for as a file and its student does not let the school tell whose it is. */
export const certificateWithheld = {
  en: 'The student does not let the school tell whose certificate this is. Ask the student for the file.',
  es: 'El estudiante no permite que la escuela diga de quién es este certificado. Pida el archivo al estudiante.',
} as const;

/** Told where a certificate is asked for as a file and there is none to give. */
export const noCertificateFile = {
  en: 'There is no certificate with this number, or it cannot be shown to be genuine.',
  es: 'No hay ningún certificado con este número, o no se puede mostrar que sea auténtico.',
} as const;
