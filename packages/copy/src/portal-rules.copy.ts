// What the pages of the rules say: the library, one edition to read, and the sheet on which an edition is confirmed.
import { countText } from './figures.js';

/** The library of rules. */
export const rulesPage = {
  title: { en: 'Rules', es: 'Reglas' },
  answer: {
    en: ({ confirmed, all }: { confirmed: number; all: number }) =>
      all === 0 ? 'No program leads to a credential yet' : confirmed === all ? `The rules of all ${countText('en', all, 'credential', 'credentials')} that programs lead to are confirmed` : `${confirmed} of ${countText('en', all, 'credential', 'credentials')} that programs lead to are confirmed`,
    es: ({ confirmed, all }: { confirmed: number; all: number }) =>
      all === 0 ? 'Ningún programa lleva todavía a una credencial' : confirmed === all ? `Están confirmadas las reglas de las ${countText('es', all, 'credencial', 'credenciales')} a las que llevan los programas` : `${confirmed} de ${countText('es', all, 'credencial', 'credenciales')} a las que llevan los programas están confirmadas`,
  },
  reason: { en: 'Each rule names its source. Nobody is certified from an edition that the school has not confirmed.', es: 'Cada regla nombra su fuente. Nadie se certifica con una edición que la escuela no ha confirmado.' },
  prepared: { en: 'Your programs lead to these', es: 'A estas llevan sus programas' },
  own: { en: 'Written by the school', es: 'Escritas por la escuela' },
  others: { en: 'Other credentials', es: 'Otras credenciales' },
  search: { en: 'Search by code, name or body', es: 'Buscar por código, nombre u organismo' },
  nothing: {
    en: (text: string) => `No credential has “${text}” in its code, name or body.`,
    es: (text: string) => `Ninguna credencial tiene «${text}» en su código, nombre u organismo.`,
  },
  none: { en: 'No rules are here yet', es: 'Aún no hay reglas' },
  noneText: { en: 'The rules of every credential stand here, with their sources.', es: 'Aquí están las reglas de cada credencial, con sus fuentes.' },
  credential: { en: 'Credential', es: 'Credencial' },
  edition: {
    en: ({ edition, day }: { edition: string; day: string | undefined }) => (day ? `Edition ${edition}, from ${day}` : `Edition ${edition}`),
    es: ({ edition, day }: { edition: string; day: string | undefined }) => (day ? `Edición ${edition}, desde el ${day}` : `Edición ${edition}`),
  },
  unverified: {
    en: (count: number) => countText('en', count, 'unverified', 'unverified'),
    es: (count: number) => countText('es', count, 'sin verificar', 'sin verificar'),
  },
  conflicts: {
    en: (count: number) => countText('en', count, 'in conflict', 'in conflict'),
    es: (count: number) => countText('es', count, 'en conflicto', 'en conflicto'),
  },
  confirmed: { en: 'Confirmed', es: 'Confirmada' },
  confirmedBy: {
    en: ({ by, day, against }: { by: string; day: string; against: string | undefined }) => `Confirmed by ${by}, ${day}${against ? `, against ${against}` : ''}`,
    es: ({ by, day, against }: { by: string; day: string; against: string | undefined }) => `Confirmada por ${by}, ${day}${against ? `, según ${against}` : ''}`,
  },
  notConfirmed: { en: 'Not confirmed', es: 'Sin confirmar' },
  draft: { en: 'Draft', es: 'Borrador' },
  notYours: { en: 'The program director confirms and writes rules.', es: 'Las reglas las confirma y escribe la dirección del programa.' },
  write: { en: 'Write our own', es: 'Escribir reglas propias' },
  writeTitle: { en: 'Write the school’s own requirements', es: 'Escribir los requisitos de la escuela' },
  writeNote: {
    en: 'They begin with one requirement: the program is completed. Add the others on the next page. They judge nobody before you confirm them.',
    es: 'Empiezan con un requisito: el programa está completado. Añada los demás en la página siguiente. No juzgan a nadie antes de que los confirme.',
  },
  code: { en: 'Code', es: 'Código' },
  codeNote: { en: 'Capitals, digits and hyphens, such as PHB-GRADUATION.', es: 'Mayúsculas, cifras y guiones, por ejemplo PHB-GRADUATION.' },
  name: { en: 'Name', es: 'Nombre' },
  effectiveOn: { en: 'First day in force', es: 'Primer día en vigor' },
  occupation: { en: 'Occupation', es: 'Ocupación' },
  begin: { en: 'Begin the draft', es: 'Empezar el borrador' },
  missing: { en: 'Fill this in.', es: 'Rellene este campo.' },
  begun: {
    en: ({ credential, edition }: { credential: string; edition: string }) => `Draft ${credential}, edition ${edition}, begun`,
    es: ({ credential, edition }: { credential: string; edition: string }) => `Borrador ${credential}, edición ${edition}, empezado`,
  },
} as const;

/** One edition to read. */
export const editionPage = {
  answer: {
    en: ({ credential, confirmed }: { credential: string; confirmed: boolean }) => (confirmed ? `The school stands by these rules of ${credential}` : `Nobody has confirmed these rules of ${credential}`),
    es: ({ credential, confirmed }: { credential: string; confirmed: boolean }) => (confirmed ? `La escuela responde por estas reglas de ${credential}` : `Nadie ha confirmado estas reglas de ${credential}`),
  },
  standsBy: { en: 'Students may be certified from them.', es: 'Se puede certificar con ellas.' },
  notYet: { en: 'Nobody can be certified from them until the program director confirms.', es: 'No se puede certificar a nadie con ellas hasta que la dirección del programa las confirme.' },
  ownDraft: { en: 'A draft of the school’s own: it judges nobody until it is confirmed, and may be changed until then.', es: 'Borrador propio de la escuela: no juzga a nadie hasta que se confirme y hasta entonces puede cambiarse.' },
  ownDraftOf: {
    en: ({ credential, edition }: { credential: string; edition: string }) => `Copied from ${credential}, edition ${edition}.`,
    es: ({ credential, edition }: { credential: string; edition: string }) => `Copiada de ${credential}, edición ${edition}.`,
  },
  edition: { en: 'Edition', es: 'Edición' },
  body: { en: 'Body', es: 'Organismo' },
  kind: { en: 'Kind', es: 'Tipo' },
  jurisdiction: { en: 'State', es: 'Estado' },
  inForceFrom: { en: 'In force from', es: 'Vigente desde' },
  dayNotKnown: { en: 'Day not known', es: 'Día desconocido' },
  againstWhat: { en: 'Read against', es: 'Leída con' },
  confirmedBy: { en: 'Confirmed by', es: 'Confirmada por' },
  summary: { en: 'What sets it apart', es: 'Qué la distingue' },
  about: { en: 'This edition', es: 'Esta edición' },
  attempts: { en: 'Exam attempts', es: 'Intentos de examen' },
  application: { en: 'Applying early', es: 'Solicitar antes' },
  applicationText: {
    en: (days: number) => `Completing students may apply ${countText('en', days, 'day', 'days')} before they complete.`,
    es: (days: number) => `Quien está por terminar puede solicitar ${countText('es', days, 'día', 'días')} antes de terminar.`,
  },
  routes: {
    en: (count: number) => (count === 1 ? 'One route' : `${count} routes; one is enough`),
    es: (count: number) => (count === 1 ? 'Una vía' : `${count} vías; basta una`),
  },
  requirementCount: {
    en: (count: number) => countText('en', count, 'requirement', 'requirements'),
    es: (count: number) => countText('es', count, 'requisito', 'requisitos'),
  },
  source: { en: 'Source', es: 'Fuente' },
  unverified: { en: 'Unverified', es: 'Sin verificar' },
  conflict: {
    en: (says: string) => `Sources disagree: ${says}`,
    es: (says: string) => `Las fuentes no coinciden: ${says}`,
  },
  illustrative: {
    en: (keys: string) => `Example, not the rule: ${keys}`,
    es: (keys: string) => `Ejemplo, no la regla: ${keys}`,
  },
  gates: { en: 'Holds back the credential, not the seat', es: 'Retiene la credencial, no la plaza de examen' },
  onlyWhere: {
    en: (condition: string) => `Only where this holds: ${condition}`,
    es: (condition: string) => `Solo donde se cumple: ${condition}`,
  },
  inFull: { en: 'In full', es: 'En detalle' },
  copy: { en: 'Copy', es: 'Copiar' },
  copyTitle: {
    en: ({ credential, edition }: { credential: string; edition: string }) => `Copy ${credential}, edition ${edition}`,
    es: ({ credential, edition }: { credential: string; edition: string }) => `Copiar ${credential}, edición ${edition}`,
  },
  copyNote: { en: 'The copy is the school’s own draft. The published rules stay as they are.', es: 'La copia es un borrador propio de la escuela. Las reglas publicadas quedan como están.' },
  copyAct: { en: 'Make the copy', es: 'Hacer la copia' },
  edit: { en: 'Edit', es: 'Editar' },
  discard: { en: 'Discard the draft', es: 'Descartar el borrador' },
  discarded: {
    en: ({ credential, edition }: { credential: string; edition: string }) => `Draft ${credential}, edition ${edition}, was discarded`,
    es: ({ credential, edition }: { credential: string; edition: string }) => `Se descartó el borrador ${credential}, edición ${edition}`,
  },
  discardTitle: { en: 'Discard this draft?', es: '¿Descartar este borrador?' },
  discardText: { en: 'What is written in it is lost. A copy can be made anew from the rules it came from.', es: 'Se pierde lo escrito. Puede hacerse otra copia de las reglas de las que viene.' },
  whatChanges: { en: 'What would change', es: 'Qué cambiaría' },
} as const;

/** The sheet on which somebody at the school stands by an edition. */
export const confirmEdition = {
  act: { en: 'Read and confirm', es: 'Leer y confirmar' },
  title: {
    en: (credential: string) => `Confirm the rules of ${credential}`,
    es: (credential: string) => `Confirmar las reglas de ${credential}`,
  },
  credential: { en: 'Credential', es: 'Credencial' },
  body: { en: 'Body', es: 'Organismo' },
  edition: { en: 'Edition', es: 'Edición' },
  inForceFrom: { en: 'In force from', es: 'Vigente desde' },
  weak: {
    en: ({ unverified, conflicts }: { unverified: number; conflicts: number }) =>
      [...(unverified > 0 ? [`${countText('en', unverified, 'requirement has', 'requirements have')} a weak source`] : []), ...(conflicts > 0 ? [`about ${countText('en', conflicts, 'requirement', 'requirements')} sources disagree`] : [])].join('; '),
    es: ({ unverified, conflicts }: { unverified: number; conflicts: number }) =>
      [...(unverified > 0 ? [`${countText('es', unverified, 'requisito tiene', 'requisitos tienen')} una fuente débil`] : []), ...(conflicts > 0 ? [`sobre ${countText('es', conflicts, 'requisito', 'requisitos')} las fuentes no coinciden`] : [])].join('; '),
  },
  noneWeak: { en: 'Every requirement names a source that was read.', es: 'Cada requisito nombra una fuente leída.' },
  readRules: { en: 'Read the rules', es: 'Leer las reglas' },
  against: { en: 'Read against', es: 'Leídas con' },
  againstNote: { en: 'The address of the body’s page, or the paper that you have compared them with.', es: 'La dirección de la página del organismo o el documento con el que las ha comparado.' },
  againstMissing: { en: 'Name the page or paper that you compared the rules with.', es: 'Nombre la página o el documento con el que comparó las reglas.' },
  text: {
    en: 'With your name you say that the school stands by this edition. What is confirmed stays as it is; another reading becomes another edition.',
    es: 'Con su nombre declara que la escuela responde por esta edición. Lo confirmado queda como está; otra lectura será otra edición.',
  },
  confirm: { en: 'Confirm this edition', es: 'Confirmar esta edición' },
  done: {
    en: ({ credential, edition }: { credential: string; edition: string }) => `${credential}, edition ${edition}, is confirmed`,
    es: ({ credential, edition }: { credential: string; edition: string }) => `${credential}, edición ${edition}, está confirmada`,
  },
  notYours: { en: 'The program director confirms editions.', es: 'Las ediciones las confirma la dirección del programa.' },
} as const;
