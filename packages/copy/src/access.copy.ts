// Signing in, invitations and roles.
import type {
  AcceptRefusal,
  EndMembershipRefusal,
  InvitationRefusal,
  Role,
  SchoolRefusal,
  StepUpRefusal,
} from '@practicum/domain';
import type { Labels, RefusalSentences, Sentence, Text } from './sentence.js';

/** What each role is called. */
export const roleNames: Labels<Role> = {
  student: { en: 'Student', es: 'Estudiante' },
  preceptor: { en: 'Preceptor', es: 'Preceptor' },
  instructor: { en: 'Instructor', es: 'Instructor' },
  coordinator: { en: 'Clinical coordinator', es: 'Coordinación clínica' },
  registrar: { en: 'Registrar', es: 'Registro académico' },
  'program-director': { en: 'Program director', es: 'Dirección del programa' },
  'platform-admin': { en: 'Platform administrator', es: 'Administración de la plataforma' },
};

/** How a person stands at the school. */
export const personStandings: Labels<'active' | 'ended' | 'invited'> = {
  active: { en: 'Active', es: 'Activo' },
  ended: { en: 'Ended', es: 'Terminado' },
  invited: { en: 'Invited', es: 'Con invitación' },
};

/** What everybody may hear at the door, by the code of the error. */
export const doorErrors: Labels<'NOT_SIGNED_IN' | 'NOT_ALLOWED' | 'TRY_AGAIN' | 'BROKEN' | 'BAD_REQUEST'> = {
  NOT_SIGNED_IN: { en: 'Please sign in.', es: 'Inicie sesión.' },
  NOT_ALLOWED: { en: 'Your role does not allow this.', es: 'Su rol no lo permite.' },
  TRY_AGAIN: { en: 'The service is busy. Please try again in a moment.', es: 'El servicio está ocupado. Inténtelo de nuevo en un momento.' },
  BROKEN: {
    en: 'Something broke on our side, and nothing was half done. Please try again.',
    es: 'Algo falló de nuestro lado y nada quedó a medias. Inténtelo de nuevo.',
  },
  BAD_REQUEST: { en: 'What was sent could not be understood. Load the page again.', es: 'No se entendió lo enviado. Vuelva a cargar la página.' },
};

/** Why nobody was signed in, invited, accepted or taken out. */
export const accessRefusals: RefusalSentences<AcceptRefusal | InvitationRefusal | EndMembershipRefusal | SchoolRefusal | StepUpRefusal> = {
  PASSWORD_NEEDED: {
    en: 'Give your password once more: this is not done by an open session alone.',
    es: 'Escriba su contraseña de nuevo: esto no se hace solo con la sesión abierta.',
  },
  SCHOOL_SLUG_TAKEN: { en: 'Another school has this slug. Choose another.', es: 'Otra escuela tiene este identificador. Elija otro.' },
  SCHOOL_NOT_FOUND: { en: 'There is no school with this slug. "school create" opens one.', es: 'No hay una escuela con este identificador. «school create» abre una.' },
  SIGN_IN_WRONG: {
    en: 'E-mail address and password do not belong together. Check both and try again.',
    es: 'El correo electrónico y la contraseña no corresponden. Revise ambos e inténtelo de nuevo.',
  },
  SIGN_IN_WAIT: {
    en: 'There were too many attempts. Please wait a little before the next one; the right password works again then.',
    es: 'Hubo demasiados intentos. Espere un poco antes del siguiente; entonces la contraseña correcta volverá a servir.',
  },
  NO_MEMBERSHIP: {
    en: 'This account belongs to no school any more. Ask your school for a new invitation.',
    es: 'Esta cuenta ya no pertenece a ninguna escuela. Pida una nueva invitación a su escuela.',
  },
  NO_DEMO: {
    en: 'This is not a demo; sign in with e-mail address and password.',
    es: 'Esto no es una demostración; inicie sesión con correo electrónico y contraseña.',
  },
  PASSWORD_WRONG: { en: 'This is not your password. Please type it again.', es: 'Esta no es su contraseña. Escríbala de nuevo.' },
  PASSWORD_TOO_SHORT: {
    en: ({ least }) => `A password needs at least ${least} characters. A short sentence is easy to remember.`,
    es: ({ least }) => `La contraseña necesita al menos ${least} caracteres. Una frase corta es fácil de recordar.`,
  },
  PASSWORD_TOO_LONG: {
    en: ({ most }) => `A password may have at most ${most} characters.`,
    es: ({ most }) => `La contraseña puede tener como máximo ${most} caracteres.`,
  },
  PASSWORD_TOO_COMMON: {
    en: 'This password is among the first that anybody would try. Choose a few words that do not belong together.',
    es: 'Esta contraseña es de las primeras que cualquiera probaría. Elija unas palabras que no tengan relación.',
  },
  PASSWORD_NAMES_YOU: {
    en: 'This password is little more than your name, address or school. Choose words that nobody connects with you.',
    es: 'Esta contraseña es poco más que su nombre, correo o escuela. Elija palabras que nadie relacione con usted.',
  },
  INVITATION_NOT_OPEN: {
    en: 'This invitation was used, has run out or was never sent. Ask your school for a new one.',
    es: 'Esta invitación ya se usó, venció o nunca se envió. Pida una nueva a su escuela.',
  },
  ROLE_NOT_YOURS_TO_GIVE: {
    en: ({ role }) => `You cannot invite somebody as ${roleNames[role].en.toLowerCase()}. A program director can.`,
    es: ({ role }) => `No puede invitar a alguien con el rol «${roleNames[role].es}». La dirección del programa sí puede.`,
  },
  PRECEPTOR_NEEDS_SITE: { en: 'Choose the site at which the preceptor works.', es: 'Elija el centro en el que trabaja el preceptor.' },
  STUDENT_NEEDS_RECORD: { en: 'Choose the student whose account this will be.', es: 'Elija el estudiante al que pertenecerá la cuenta.' },
  SITE_NOT_FOUND: { en: 'The school has no such site. Choose one from the list.', es: 'La escuela no tiene ese centro. Elija uno de la lista.' },
  STUDENT_NOT_FOUND: { en: 'The school has no such student. Choose one from the list.', es: 'La escuela no tiene ese estudiante. Elija uno de la lista.' },
  ALREADY_A_MEMBER: {
    en: 'Somebody with this address has this part at the school already. No invitation is needed.',
    es: 'Alguien con este correo ya tiene esta función en la escuela. No hace falta invitación.',
  },
  MEMBERSHIP_ENDED_ALREADY: { en: 'This was ended before; nothing needs to be done.', es: 'Esto ya había terminado; no hay nada que hacer.' },
  OWN_MEMBERSHIP: {
    en: 'You cannot end your own part at the school. Ask another program director.',
    es: 'No puede terminar su propia función en la escuela. Pídalo a otra persona de la dirección.',
  },
  MEMBERSHIP_NOT_YOURS_TO_END: {
    en: ({ role }) => `You cannot end the part of a ${roleNames[role].en.toLowerCase()}. A program director can.`,
    es: ({ role }) => `No puede terminar la función «${roleNames[role].es}». La dirección del programa sí puede.`,
  },
};

/** Who does not have an ability, for a control that is disabled. */
export const asksFor: Sentence<{ readonly role: Role }> = {
  en: ({ role }) => `A ${roleNames[role].en.toLowerCase()} can do this.`,
  es: ({ role }) => `Lo puede hacer: ${roleNames[role].es.toLowerCase()}.`,
};

/** The languages, each in its own name. */
export const localeNames: Labels<'en' | 'es'> = { en: { en: 'English', es: 'English' }, es: { en: 'Español', es: 'Español' } };

/** The product's name, which is no word to translate. */
export const productName: Text = { en: 'Practicum', es: 'Practicum' };
