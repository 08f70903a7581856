// What is told to whoever checks a certificate file on their own machine, and what a credential says in words.
import type { CertificateFault, FileVerdict, OpenFileVerdict } from '@practicum/domain';
import type { Labels, Sentence } from './sentence.js';

interface Achieved {
  readonly credential: string;
  readonly code: string;
  readonly edition: string;
  readonly route: string;
  readonly on: string;
}

/** What the credential says to people, beside its codes: wallets show it. */
export const portableCertificate = {
  title: { en: ({ code }) => `Certificate of eligibility, ${code}`, es: ({ code }) => `Certificado de elegibilidad, ${code}` },
  name: { en: ({ code }) => `Eligible for the ${code} exam`, es: ({ code }) => `Cumple para el examen ${code}` },
  description: {
    en: ({ credential, code }) => `Eligibility to sit the exam for ${credential} (${code}), attested by the school.`,
    es: ({ credential, code }) => `Elegibilidad para presentarse al examen de ${credential} (${code}), de la que da fe la escuela.`,
  },
  criteria: {
    en: ({ code, edition, route, on }) => `Every requirement of ${code}, edition ${edition}, route ${route}, was met on ${on} as far as the school’s records show. The findings are listed with their figures.`,
    es: ({ code, edition, route, on }) => `Todos los requisitos de ${code}, edición ${edition}, vía ${route}, se cumplían el ${on} según los registros de la escuela. Los resultados figuran con sus cifras.`,
  },
} as const satisfies Readonly<Record<string, Sentence<Achieved>>>;

/** The answer in one line, for whoever checks with files alone. */
export const certificateVerdict: Labels<FileVerdict> = {
  genuine: { en: 'Genuine and not revoked: the school signed exactly this, and its list does not name it.', es: 'Auténtico y no revocado: la escuela firmó exactamente esto y su lista no lo nombra.' },
  revoked: { en: 'Signature genuine, but revoked.', es: 'Firma auténtica, pero revocado.' },
  expired: { en: 'Signature genuine, but it does not count on that day.', es: 'Firma auténtica, pero no vale ese día.' },
  'not-yet': { en: 'Signature genuine, but it does not count yet on that day.', es: 'Firma auténtica, pero ese día todavía no vale.' },
  'not-checked': { en: 'Signature genuine, revocation not checked.', es: 'Firma auténtica, revocación sin comprobar.' },
  forged: { en: 'Forged: this is not what the school signed. Do not rely on it.', es: 'Alterado: esto no es lo que firmó la escuela. No confíe en ello.' },
  'unknown-key': { en: 'Unknown key: it cannot be said who signed this.', es: 'Clave desconocida: no se puede decir quién firmó esto.' },
};

/** Everything that can stand against a certificate file, as a sentence. */
export const certificateFaultSentences: Labels<CertificateFault> = {
  altered: { en: 'The signature does not fit what stands here: a word, a figure or the signature itself was changed.', es: 'La firma no corresponde a lo que aquí figura: se cambió una palabra, una cifra o la propia firma.' },
  'key-not-given': {
    en: 'None of the keys given made this signature. Take the school’s keys from its /.well-known/practicum/keys.json and give them with --keys.',
    es: 'Ninguna de las claves dadas hizo esta firma. Tome las claves de la escuela de /.well-known/practicum/keys.json y délas con --keys.',
  },
  'key-of-another-school': { en: 'The key that it names belongs to another school than the one that it names as its issuer.', es: 'La clave que indica pertenece a otra escuela que la que figura como emisora.' },
  'key-not-in-use': { en: 'The key that it names was not in use on the day of the certificate.', es: 'La clave que indica no estaba en uso el día del certificado.' },
  'not-proved': { en: 'The school signed it, but its own rules and facts do not prove what it says.', es: 'La escuela lo firmó, pero sus propias reglas y datos no prueban lo que dice.' },
  'another-record': { en: 'The credential in this file does not belong to the record beside it.', es: 'La credencial de este archivo no corresponde al registro que la acompaña.' },
  revoked: { en: 'The school has taken it back. It no longer counts.', es: 'La escuela lo ha retirado. Ya no vale.' },
  'list-not-given': {
    en: 'No list of revocations was given: take it from the school’s /status/SCHOOL and give it with --status.',
    es: 'No se dio ninguna lista de revocaciones: tómela de /status/ESCUELA y déla con --status.',
  },
  'list-not-named': { en: 'The file does not say where it stands in the list of revocations: check the credential that ends in .json.', es: 'El archivo no dice qué lugar ocupa en la lista de revocaciones: compruebe la credencial que termina en .json.' },
  'list-altered': { en: 'The list of revocations is not what the school signed: fetch it anew.', es: 'La lista de revocaciones no es lo que firmó la escuela: vuelva a obtenerla.' },
  'list-key-not-given': { en: 'None of the keys given signed the list of revocations: fetch the school’s keys anew.', es: 'Ninguna de las claves dadas firmó la lista de revocaciones: vuelva a obtener las claves de la escuela.' },
  'list-of-another-school': { en: 'The list of revocations is of another school than the certificate.', es: 'La lista de revocaciones es de otra escuela que el certificado.' },
  'list-run-out': { en: 'The list of revocations no longer holds on that day: fetch it anew.', es: 'La lista de revocaciones ya no vale ese día: vuelva a obtenerla.' },
  'list-too-old': { en: 'The list of revocations was signed before the certificate: fetch it anew.', es: 'La lista de revocaciones se firmó antes que el certificado: vuelva a obtenerla.' },
  'list-too-short': { en: 'The list of revocations has no place for this certificate: fetch it anew.', es: 'La lista de revocaciones no tiene lugar para este certificado: vuelva a obtenerla.' },
  'not-yet': { en: 'The day asked about is before the day of the certificate.', es: 'El día por el que se pregunta es anterior al del certificado.' },
  expired: { en: 'A requirement that it stands on has run out before the day asked about.', es: 'Un requisito en el que se apoya venció antes del día por el que se pregunta.' },
};

/** The word for a file that anybody had checked on the public page. */
export const fileVerdictNames: Labels<OpenFileVerdict> = {
  genuine: { en: 'Genuine', es: 'Auténtico' },
  revoked: { en: 'Revoked', es: 'Revocado' },
  expired: { en: 'Run out', es: 'Vencido' },
  'not-yet': { en: 'Not yet', es: 'Todavía no' },
  'not-checked': { en: 'Not fully checked', es: 'Sin comprobar del todo' },
  forged: { en: 'Forged', es: 'Falsificado' },
  'unknown-key': { en: 'Unknown key', es: 'Clave desconocida' },
  'not-ours': { en: 'Not ours', es: 'No es nuestro' },
  'no-certificate': { en: 'No certificate', es: 'No es un certificado' },
  'too-large': { en: 'Too large', es: 'Demasiado grande' },
};

/** What the word means, and what to do; where a school and a day belong to it, the page says them. */
export const fileVerdictSentences: Labels<OpenFileVerdict> = {
  genuine: { en: 'The school signed exactly this and has not taken it back.', es: 'La escuela firmó exactamente esto y no lo ha retirado.' },
  revoked: { en: 'The school signed this and has taken it back. Do not rely on it.', es: 'La escuela firmó esto y lo ha retirado. No confíe en él.' },
  expired: { en: 'Signature genuine, but a requirement that it stands on has run out. Ask the student for a newer certificate.', es: 'Firma auténtica, pero venció un requisito en el que se apoya. Pida al estudiante un certificado más reciente.' },
  'not-yet': { en: 'Signature genuine, but its day has not come yet.', es: 'Firma auténtica, pero su día aún no ha llegado.' },
  'not-checked': {
    en: 'Signature genuine; revocation not checked. What the school has taken back cannot be looked up just now: check again later, or ask the school.',
    es: 'Firma auténtica; revocación sin comprobar. Ahora no se puede consultar lo que la escuela ha retirado: vuelva a comprobarlo más tarde o pregunte a la escuela.',
  },
  forged: { en: 'This is not what the school signed. Do not accept it, and tell the school that it names.', es: 'Esto no es lo que firmó la escuela. No lo acepte y avise a la escuela que nombra.' },
  'unknown-key': {
    en: 'It names a school of ours, but none of that school’s keys. Nobody can say who signed it: do not rely on it, and ask the school.',
    es: 'Nombra una escuela nuestra, pero ninguna de sus claves. No se puede decir quién lo firmó: no confíe en él y pregunte a la escuela.',
  },
  'not-ours': {
    en: 'No school here issued this file, so nothing can be said of it here. Check it where it comes from.',
    es: 'Ninguna escuela de aquí emitió este archivo, así que aquí no se puede decir nada de él. Compruébelo donde se emitió.',
  },
  'no-certificate': {
    en: 'This file holds no certificate of Practicum. Take the PDF, or the file that ends in .json or .jwt.',
    es: 'Este archivo no contiene ningún certificado de Practicum. Use el PDF o el archivo que termina en .json o .jwt.',
  },
  'too-large': { en: 'This file is larger than any certificate. Take the PDF, or the file that ends in .json or .jwt.', es: 'Este archivo es más grande que cualquier certificado. Use el PDF o el archivo que termina en .json o .jwt.' },
};
