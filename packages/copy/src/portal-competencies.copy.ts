// Competencies in the portal: what is achieved, what is to do, what a site does not offer, and the signature under it.
import { countText, dayText } from './figures.js';

export const competenciesPage = {
  title: { en: 'Competencies', es: 'Competencias' },
  titleFor: {
    en: (name: string) => `Competencies of ${name}`,
    es: (name: string) => `Competencias de ${name}`,
  },
  answer: {
    en: ({ achieved, all }: { achieved: number; all: number }) => (achieved === all ? `All ${all} competencies are achieved` : `${achieved} of ${all} competencies are achieved`),
    es: ({ achieved, all }: { achieved: number; all: number }) => (achieved === all ? `Las ${all} competencias están logradas` : `${achieved} de ${all} competencias logradas`),
  },
  reason: {
    en: ({ toDo, notHere, again }: { toDo: number; notHere: number; again: number }) =>
      [`${toDo} to do`, ...(notHere > 0 ? [`${notHere} not available here`] : []), ...(again > 0 ? [`${again} to show again before the placement`] : [])].join(' · '),
    es: ({ toDo, notHere, again }: { toDo: number; notHere: number; again: number }) =>
      [`${toDo} por hacer`, ...(notHere > 0 ? [`${notHere} no disponibles aquí`] : []), ...(again > 0 ? [`${again} por mostrar otra vez antes de la práctica`] : [])].join(' · '),
  },
  ofAll: {
    en: ({ achieved, all }: { achieved: number; all: number }) => `${achieved} of ${all}`,
    es: ({ achieved, all }: { achieved: number; all: number }) => `${achieved} de ${all}`,
  },
  none: { en: 'No competency list belongs to this program yet', es: 'Este programa aún no tiene lista de competencias' },
  noneText: { en: 'Lists stand under Competencies in the set-up; what is signed from one of them is shown here.', es: 'Las listas están en Competencias, en la configuración; lo que se firme de ellas se muestra aquí.' },
  noneTextStudent: { en: 'When your instructor or preceptor signs a skill, it stands here.', es: 'Cuando su instructor o preceptor firme una habilidad, estará aquí.' },
  show: { en: 'Show', es: 'Mostrar' },
  everything: { en: 'All', es: 'Todas' },
  again: { en: 'Show again', es: 'Mostrar otra vez' },
  nothingShown: { en: 'Nothing stands so. Choose another of the filters.', es: 'Ninguna está así. Elija otro filtro.' },
  signedLine: {
    en: ({ by, on, where, how }: { by: string; on: string; where: string | null; how: string | null }) => [by, dayText('en', on), where ?? 'in the lab', ...(how ? [how] : [])].join(' · '),
    es: ({ by, on, where, how }: { by: string; on: string; where: string | null; how: string | null }) => [by, dayText('es', on), where ?? 'en el laboratorio', ...(how ? [how] : [])].join(' · '),
  },
  choose: {
    en: (name: string) => `Choose ${name}`,
    es: (name: string) => `Elegir ${name}`,
  },
  chosen: {
    en: (count: number) => `${countText('en', count, 'competency', 'competencies')} chosen`,
    es: (count: number) => `${countText('es', count, 'competencia elegida', 'competencias elegidas')}`,
  },
  noneChosen: { en: 'Choose what you saw, then sign once.', es: 'Elija lo que vio y firme una vez.' },
  where: { en: 'Where', es: 'Dónde' },
  lab: { en: 'School lab', es: 'Laboratorio' },
  subject: { en: 'On whom', es: 'En quién' },
  date: { en: 'Day', es: 'Día' },
  dateMissing: { en: 'Say on which day.', es: 'Indique qué día.' },
  attest: {
    en: ({ signer, name }: { signer: string; name: string }) => `${signer} states: I saw ${name} do this, to the standard of the list.`,
    es: ({ signer, name }: { signer: string; name: string }) => `${signer} declara: vi a ${name} hacerlo según lo que pide la lista.`,
  },
  sign: {
    en: (count: number) => `Sign ${countText('en', count, 'competency', 'competencies')}`,
    es: (count: number) => `Firmar ${countText('es', count, 'competencia', 'competencias')}`,
  },
  signed: {
    en: (count: number) => `${countText('en', count, 'competency', 'competencies')} signed`,
    es: (count: number) => `${countText('es', count, 'competencia firmada', 'competencias firmadas')}`,
  },
  takenBack: { en: 'Taken back right after signing.', es: 'Retirada justo después de firmar.' },
  notHere: { en: 'Not available here', es: 'No disponible aquí' },
  notHereTitle: {
    en: (site: string) => `Not available at ${site}`,
    es: (site: string) => `No disponible en ${site}`,
  },
  notHereText: { en: 'It does not count as achieved, and nobody is asked for it at this site any more. The school sees it and can find another place.', es: 'No cuenta como lograda y en este centro ya no se pedirá. La escuela lo ve y puede buscar otro lugar.' },
  notHereDone: {
    en: (count: number) => `${countText('en', count, 'competency', 'competencies')} noted as not available here`,
    es: (count: number) => `${countText('es', count, 'competencia anotada', 'competencias anotadas')} como no disponible aquí`,
  },
  why: { en: 'Why', es: 'Por qué' },
  whyHint: { en: 'For example: the clinic sends its tests out. Nothing that points to a patient.', es: 'Por ejemplo: la clínica envía fuera sus pruebas. Nada que señale a un paciente.' },
  whyMissing: { en: 'Say why, so that the school can find another place.', es: 'Indique por qué, para que la escuela busque otro lugar.' },
  note: { en: 'Note it', es: 'Anotar' },
  withdraw: { en: 'Withdraw', es: 'Retirar' },
  withdrawTitle: { en: 'Withdraw the signature', es: 'Retirar la firma' },
  withdrawText: { en: 'It no longer counts and stays on file with your reason.', es: 'Deja de contar y queda archivada con su motivo.' },
  withdrawn: { en: 'Withdrawn; it stays on file', es: 'Retirada; queda archivada' },
  reasonMissing: { en: 'Give a reason.', es: 'Indique un motivo.' },
  notYours: { en: 'A preceptor signs at their site, an instructor in the lab or at a site.', es: 'Un preceptor firma en su centro; un instructor, en el laboratorio o en un centro.' },
  open: { en: 'Competencies', es: 'Competencias' },
} as const;

export const competencyListsPage = {
  title: { en: 'Competencies', es: 'Competencias' },
  answer: { en: 'What students are checked off against', es: 'Con qué se evalúa a los estudiantes' },
  reason: {
    en: (count: number) => `${countText('en', count, 'list', 'lists')}, each with its version; codes of one mean nothing in another`,
    es: (count: number) => `${countText('es', count, 'lista', 'listas')}, cada una con su versión; los códigos de una no valen en otra`,
  },
  count: {
    en: (count: number) => countText('en', count, 'competency', 'competencies'),
    es: (count: number) => countText('es', count, 'competencia', 'competencias'),
  },
  notWhole: { en: 'Not the body’s whole list. Add what yours has beyond it.', es: 'No es toda la lista del organismo. Añada lo que la suya tenga de más.' },
  source: { en: 'Published here', es: 'Publicada aquí' },
  own: { en: 'Added by your school', es: 'Añadida por su escuela' },
  reassessed: { en: 'Shown again before the placement', es: 'Se muestra otra vez antes de la práctica' },
  add: { en: 'Add a competency', es: 'Añadir una competencia' },
  addNotYours: { en: 'The program director adds competencies.', es: 'Las competencias las añade la dirección del programa.' },
  addTitle: {
    en: (list: string) => `Add to ${list}`,
    es: (list: string) => `Añadir a ${list}`,
  },
  code: { en: 'Code', es: 'Código' },
  codeHint: { en: 'As your checklist writes it, such as VI.P.1.', es: 'Como lo escribe su lista, por ejemplo VI.P.1.' },
  text: { en: 'What the student shows', es: 'Lo que el estudiante muestra' },
  again: { en: 'Shown once more before a placement begins', es: 'Se muestra otra vez antes de que empiece una práctica' },
  missing: { en: 'Fill this in.', es: 'Complete este campo.' },
  save: { en: 'Add', es: 'Añadir' },
  saved: { en: 'Added to the list', es: 'Añadida a la lista' },
} as const;
