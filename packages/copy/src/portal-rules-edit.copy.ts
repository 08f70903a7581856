// What the pages say on which a school writes its own rules, and sees what they would change.
import { countText } from './figures.js';

/** A draft of the school's own, to change. */
export const editEditionPage = {
  title: { en: 'Edit', es: 'Editar' },
  answer: {
    en: ({ credential, requirements }: { credential: string; requirements: number }) => `${credential} asks for ${countText('en', requirements, 'requirement', 'requirements')}`,
    es: ({ credential, requirements }: { credential: string; requirements: number }) => `${credential} pide ${countText('es', requirements, 'requisito', 'requisitos')}`,
  },
  saved: { en: 'Everything is saved. It judges nobody until it is confirmed.', es: 'Todo está guardado. No juzga a nadie hasta que se confirme.' },
  unsaved: { en: 'Your changes are not saved yet.', es: 'Sus cambios aún no están guardados.' },
  faults: {
    en: (count: number) => `${countText('en', count, 'place needs', 'places need')} a correction before it can be saved.`,
    es: (count: number) => `${countText('es', count, 'lugar necesita', 'lugares necesitan')} corrección antes de guardar.`,
  },
  view: { en: 'How to edit', es: 'Cómo editar' },
  asForm: { en: 'Requirements', es: 'Requisitos' },
  asData: { en: 'As data', es: 'Como datos' },
  dataLabel: { en: 'The rules of the edition as JSON', es: 'Las reglas de la edición en JSON' },
  dataNote: { en: 'The same format as the rule library. What you write here stands on the other tab at once, where it is JSON.', es: 'El mismo formato que la biblioteca de reglas. Lo que escriba aquí aparece al momento en la otra pestaña, si es JSON.' },
  notJson: { en: 'This is not JSON yet: look for a missing comma, quote or bracket.', es: 'Aún no es JSON: busque una coma, comilla o corchete que falte.' },
  save: { en: 'Save', es: 'Guardar' },
  savedNote: { en: 'Draft saved', es: 'Borrador guardado' },
  name: { en: 'Name of the credential', es: 'Nombre de la credencial' },
  summary: { en: 'What sets this edition apart', es: 'Qué distingue a esta edición' },
  route: {
    en: (name: string) => `Route: ${name}`,
    es: (name: string) => `Vía: ${name}`,
  },
  routeName: { en: 'Name of the route', es: 'Nombre de la vía' },
  routeCode: { en: 'Code of the route', es: 'Código de la vía' },
  addRoute: { en: 'Add a route', es: 'Añadir una vía' },
  removeRoute: { en: 'Remove this route', es: 'Quitar esta vía' },
  newRoute: { en: 'New route', es: 'Nueva vía' },
  addRequirement: { en: 'Add a requirement', es: 'Añadir un requisito' },
  addPart: { en: 'Add a part', es: 'Añadir una parte' },
  noSuchKind: { en: 'Nothing that can be asked for is called that.', es: 'Nada que se pueda pedir se llama así.' },
  change: {
    en: (label: string) => `Edit: ${label}`,
    es: (label: string) => `Editar: ${label}`,
  },
  close: { en: 'Done', es: 'Listo' },
  remove: { en: 'Remove', es: 'Quitar' },
  removeOf: {
    en: (label: string) => `Remove: ${label}`,
    es: (label: string) => `Quitar: ${label}`,
  },
  more: { en: 'Name, dates and what others say', es: 'Nombre, fechas y qué dicen otros' },
  sourceOf: { en: 'Source of the route', es: 'Fuente de la vía' },
  addLine: { en: 'Add a line', es: 'Añadir una línea' },
  removeLine: { en: 'Remove this line', es: 'Quitar esta línea' },
  numberNotKnown: { en: 'The number is not known', es: 'El número no se conoce' },
  line: { en: 'One a line.', es: 'Uno por línea.' },
  faultsHead: { en: 'What needs a correction', es: 'Qué necesita corrección' },
  leave: { en: 'Back to the rules', es: 'Volver a las reglas' },
  notDraft: { en: 'This edition is not a draft of the school', es: 'Esta edición no es un borrador de la escuela' },
  notDraftText: { en: 'Published and confirmed rules stay as they are. Copy them to a draft and change that one.', es: 'Las reglas publicadas y las confirmadas quedan como están. Cópielas a un borrador y cambie ese.' },
} as const;

/** What another edition would change for students, before it applies. */
export const editionChangePage = {
  title: { en: 'What would change', es: 'Qué cambiaría' },
  answer: {
    en: (count: number) => (count === 0 ? 'Nothing would change for any student' : `${countText('en', count, 'student', 'students')} would stand otherwise`),
    es: (count: number) => (count === 0 ? 'No cambiaría nada para nadie' : `Cambiaría la situación de ${countText('es', count, 'estudiante', 'estudiantes')}`),
  },
  nobody: { en: 'Nobody is judged by these rules yet', es: 'Estas reglas aún no juzgan a nadie' },
  nobodyText: {
    en: (credential: string) => `No program with students leads to ${credential}. Put it to a program, and its students stand here before the rules apply.`,
    es: (credential: string) => `Ningún programa con estudiantes lleva a ${credential}. Póngala en un programa y sus estudiantes estarán aquí antes de que las reglas se apliquen.`,
  },
  toPrograms: { en: 'To the programs', es: 'A los programas' },
  compared: {
    en: ({ from, to, day }: { from: string; to: string; day: string }) => `${from} now, ${to} then, both as of ${day}. Nothing is changed by looking.`,
    es: ({ from, to, day }: { from: string; to: string; day: string }) => `Ahora ${from}, después ${to}, ambas al ${day}. Mirar no cambia nada.`,
  },
  rules: {
    en: ({ credential, edition }: { credential: string; edition: string | undefined }) => (edition ? `${credential} ${edition}` : 'no rules'),
    es: ({ credential, edition }: { credential: string; edition: string | undefined }) => (edition ? `${credential} ${edition}` : 'ninguna regla'),
  },
  better: { en: 'Stand better', es: 'Quedan mejor' },
  worse: { en: 'Stand worse', es: 'Quedan peor' },
  figures: { en: 'Same verdict, other figures', es: 'Mismo resultado, otras cifras' },
  added: { en: 'Judged for the first time', es: 'Se juzgan por primera vez' },
  unchanged: { en: 'Unchanged', es: 'Sin cambios' },
  certified: { en: 'Already certified: stays as decided', es: 'Ya certificado: queda como se decidió' },
  certifiedCount: { en: 'Already certified', es: 'Ya certificados' },
  cohort: { en: 'Cohort', es: 'Grupo' },
  allCohorts: { en: 'All cohorts', es: 'Todos los grupos' },
  now: { en: 'Now', es: 'Ahora' },
  then: { en: 'Then', es: 'Después' },
  notJudged: { en: 'Not judged', es: 'No se juzga' },
  notAsked: { en: 'Not asked for', es: 'No se pide' },
  student: { en: 'Student', es: 'Estudiante' },
  showAll: {
    en: (count: number) => `Show all ${count}`,
    es: (count: number) => `Mostrar los ${count}`,
  },
} as const;
