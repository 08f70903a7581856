// What the pages of clinical sites say to the people at desks.
import { countText } from './figures.js';

/** Sites, and one of them. */
export const sitePages = {
  title: { en: 'Sites', es: 'Centros' },
  answer: {
    en: ({ placed, sites }: { placed: number; sites: number }) => `${countText('en', placed, 'student is', 'students are')} at ${countText('en', sites, 'site', 'sites')} today`,
    es: ({ placed, sites }: { placed: number; sites: number }) => `${countText('es', placed, 'estudiante está', 'estudiantes están')} hoy en ${countText('es', sites, 'centro', 'centros')}`,
  },
  count: {
    en: (count: number) => countText('en', count, 'site', 'sites'),
    es: (count: number) => countText('es', count, 'centro', 'centros'),
  },
  found: {
    en: (count: number) => `${countText('en', count, 'site', 'sites')} found`,
    es: (count: number) => `${countText('es', count, 'centro hallado', 'centros hallados')}`,
  },
  agreementsReason: {
    en: ({ ending, without }: { ending: number; without: number }) => [
      ...(ending > 0 ? [`${countText('en', ending, 'agreement is', 'agreements are')} about to end`] : []),
      ...(without > 0 ? [`${countText('en', without, 'site has', 'sites have')} no agreement in force`] : []),
    ].join('; ') || 'Every agreement is in force.',
    es: ({ ending, without }: { ending: number; without: number }) => [
      ...(ending > 0 ? [`${countText('es', ending, 'convenio está', 'convenios están')} por vencer`] : []),
      ...(without > 0 ? [`${countText('es', without, 'centro no tiene', 'centros no tienen')} convenio vigente`] : []),
    ].join('; ') || 'Todos los convenios están vigentes.',
  },
  name: { en: 'Site', es: 'Centro' },
  place: { en: 'Place', es: 'Lugar' },
  setting: { en: 'Setting', es: 'Entorno' },
  agreement: { en: 'Agreement', es: 'Convenio' },
  placed: { en: 'Placed / capacity', es: 'Plazas ocupadas' },
  placedOf: {
    en: ({ placed, capacity }: { placed: string; capacity: string }) => `${placed} of ${capacity}`,
    es: ({ placed, capacity }: { placed: string; capacity: string }) => `${placed} de ${capacity}`,
  },
  until: {
    en: (day: string) => `until ${day}`,
    es: (day: string) => `hasta el ${day}`,
  },
  ends: {
    en: (day: string) => `Ends ${day}`,
    es: (day: string) => `Vence ${day}`,
  },
  lapsed: {
    en: (day: string) => `Lapsed ${day}`,
    es: (day: string) => `Venció ${day}`,
  },
  closed: { en: 'Takes nobody', es: 'No recibe' },
  search: { en: 'Site or city', es: 'Centro o ciudad' },
  nobody: { en: 'No site matches. Try another spelling.', es: 'Ningún centro coincide. Pruebe otra forma de escribirlo.' },
  more: {
    en: (left: number) => `Show more; ${left} are left`,
    es: (left: number) => `Mostrar más; quedan ${left}`,
  },
  none: { en: 'Your clinical sites will stand here', es: 'Aquí estarán sus centros clínicos' },
  noneText: {
    en: 'With their agreements, their preceptors and how many students each takes. A file of sites is enough to start; you see every row before anything is saved.',
    es: 'Con sus convenios, sus preceptores y cuántos estudiantes recibe cada uno. Basta un archivo de centros; verá cada fila antes de guardar nada.',
  },
  toImports: { en: 'Bring in a file of sites', es: 'Importar un archivo de centros' },
  add: { en: 'Add a site', es: 'Añadir un centro' },
  added: {
    en: (name: string) => `${name} was added`,
    es: (name: string) => `Se añadió ${name}`,
  },
  notYours: { en: 'A coordinator or the program director keeps sites.', es: 'Los centros los lleva la coordinación o la dirección del programa.' },
  street: { en: 'Street', es: 'Calle' },
  city: { en: 'City', es: 'Ciudad' },
  state: { en: 'State', es: 'Estado' },
  stateNote: { en: 'Two letters, such as OH.', es: 'Dos letras, como OH.' },
  postalCode: { en: 'Postal code', es: 'Código postal' },
  zone: { en: 'Time zone', es: 'Zona horaria' },
  capacity: { en: 'Students at a time', es: 'Estudiantes a la vez' },
  missing: { en: 'Fill this in.', es: 'Complete este campo.' },
  siteAnswer: {
    en: ({ name, placed, capacity }: { name: string; placed: number; capacity: number }) => `${name} has ${placed} of ${countText('en', capacity, 'student', 'students')} today`,
    es: ({ name, placed, capacity }: { name: string; placed: number; capacity: number }) => `${name} tiene hoy ${placed} de ${countText('es', capacity, 'estudiante', 'estudiantes')}`,
  },
  agreements: { en: 'Agreements', es: 'Convenios' },
  noAgreements: { en: 'No agreement is on file; nobody can be placed here.', es: 'No consta ningún convenio; no se puede asignar a nadie aquí.' },
  agreementDates: {
    en: ({ from, to }: { from: string; to: string | undefined }) => (to ? `${from} to ${to}` : `from ${from}, without an end`),
    es: ({ from, to }: { from: string; to: string | undefined }) => (to ? `${from} a ${to}` : `desde el ${from}, sin final`),
  },
  addAgreement: { en: 'Add an agreement', es: 'Añadir un convenio' },
  agreementAdded: { en: 'The agreement is on file', es: 'El convenio consta' },
  startsOn: { en: 'First day', es: 'Primer día' },
  endsOn: { en: 'Last day', es: 'Último día' },
  endsOnNote: { en: 'Empty where it has none.', es: 'Vacío si no lo tiene.' },
  note: { en: 'Note', es: 'Nota' },
  preceptors: { en: 'Preceptors', es: 'Preceptores' },
  noPreceptors: { en: 'Nobody here signs hours yet.', es: 'Aquí todavía nadie firma horas.' },
  addPreceptor: { en: 'Add a preceptor', es: 'Añadir un preceptor' },
  givenName: { en: 'Given name', es: 'Nombre' },
  familyName: { en: 'Family name', es: 'Apellido' },
  email: { en: 'E-mail', es: 'Correo electrónico' },
  emailNote: { en: 'Needed to sign in and sign hours.', es: 'Hace falta para entrar y firmar horas.' },
  qualification: { en: 'Qualification', es: 'Cualificación' },
  licence: { en: 'Licence', es: 'Licencia' },
  licenceOf: {
    en: (licence: string) => `licence ${licence}`,
    es: (licence: string) => `licencia ${licence}`,
  },
  hasAccount: { en: 'Can sign', es: 'Puede firmar' },
  inactive: { en: 'No longer here', es: 'Ya no está aquí' },
  invite: { en: 'Invite', es: 'Invitar' },
  inviteOf: {
    en: (name: string) => `Invite ${name}`,
    es: (name: string) => `Invitar a ${name}`,
  },
  inviteNotYours: { en: 'A coordinator, the registrar or the program director invites preceptors.', es: 'A los preceptores les invita la coordinación, el registro académico o la dirección del programa.' },
  noEmail: { en: 'No e-mail on file, so no invitation.', es: 'Sin correo, no hay invitación.' },
  link: {
    en: (name: string) => `Invitation of ${name}`,
    es: (name: string) => `Invitación de ${name}`,
  },
  linkNote: {
    en: (day: string) => `Send this link to the preceptor yourself. It works once, until ${day}, and is shown only now.`,
    es: (day: string) => `Envíe usted este enlace al preceptor. Sirve una vez, hasta el ${day}, y solo se muestra ahora.`,
  },
  students: { en: 'Students, now and before', es: 'Estudiantes, ahora y antes' },
  noStudents: { en: 'Nobody is or was placed here.', es: 'Nadie está ni estuvo asignado aquí.' },
  withPreceptor: {
    en: (name: string) => `with ${name}`,
    es: (name: string) => `con ${name}`,
  },
  dates: {
    en: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
    es: ({ from, to }: { from: string; to: string }) => `${from} a ${to}`,
  },
  address: { en: 'Address', es: 'Dirección' },
  facts: { en: 'This site', es: 'Este centro' },
  takes: { en: 'Takes at a time', es: 'Recibe a la vez' },
} as const;
