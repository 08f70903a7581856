// What the page of placements says to the people at desks.
import { countText } from './figures.js';

/** Who has no place, and who is where. */
export const placementsPage = {
  title: { en: 'Placements', es: 'Plazas' },
  answer: {
    en: (unplaced: number) => (unplaced === 0 ? 'Everybody who needs a place has one' : `${countText('en', unplaced, 'student has', 'students have')} no place yet`),
    es: (unplaced: number) => (unplaced === 0 ? 'Todos los que necesitan plaza la tienen' : `${countText('es', unplaced, 'estudiante sigue', 'estudiantes siguen')} sin plaza`),
  },
  listAnswer: {
    en: (active: number) => `${countText('en', active, 'student is', 'students are')} at their sites now`,
    es: (active: number) => `${countText('es', active, 'estudiante está', 'estudiantes están')} ahora en su centro`,
  },
  reason: {
    en: ({ active, confirmed, proposed }: { active: number; confirmed: number; proposed: number }) => `${active} at sites now, ${confirmed} confirmed, ${proposed} proposed`,
    es: ({ active, confirmed, proposed }: { active: number; confirmed: number; proposed: number }) => `${active} en centros ahora, ${confirmed} confirmadas, ${proposed} propuestas`,
  },
  unplaced: { en: 'No place yet', es: 'Sin plaza' },
  needs: {
    en: (hours: string) => `Needs ${hours}`,
    es: (hours: string) => `Necesita ${hours}`,
  },
  by: {
    en: (day: string) => `by ${day}`,
    es: (day: string) => `antes del ${day}`,
  },
  place: { en: 'Place', es: 'Asignar' },
  showAll: {
    en: (count: number) => `Show all ${count}`,
    es: (count: number) => `Mostrar los ${count}`,
  },
  placed: { en: 'Placed', es: 'Con plaza' },
  filters: { en: 'Show', es: 'Mostrar' },
  all: { en: 'All', es: 'Todas' },
  board: { en: 'Placements by week', es: 'Plazas por semana' },
  student: { en: 'Student', es: 'Estudiante' },
  moves: { en: 'Move', es: 'Mover' },
  moveOf: {
    en: (name: string) => `Move the placement of ${name}`,
    es: (name: string) => `Mover la plaza de ${name}`,
  },
  moved: {
    en: ({ name, to }: { name: string; to: string }) => `${name}: ${to.toLowerCase()}`,
    es: ({ name, to }: { name: string; to: string }) => `${name}: ${to.toLowerCase()}`,
  },
  why: {
    en: ({ name, move }: { name: string; move: string }) => `${move}: ${name}`,
    es: ({ name, move }: { name: string; move: string }) => `${move}: ${name}`,
  },
  reasonField: { en: 'Reason', es: 'Motivo' },
  reasonNote: { en: 'It is kept on file with the change.', es: 'Queda registrado con el cambio.' },
  none: { en: 'No placement stands so', es: 'Ninguna plaza está así' },
  noneYet: { en: 'Placements will stand here, by week', es: 'Aquí estarán las plazas, por semana' },
  noneText: {
    en: 'As soon as a student is placed at a site, this page shows where and when. Add sites and enroll students first.',
    es: 'En cuanto un estudiante tenga plaza en un centro, aquí se verá dónde y cuándo. Añada antes centros y estudiantes.',
  },
  toSites: { en: 'Go to sites', es: 'Ir a centros' },
  toStudents: { en: 'Go to students', es: 'Ir a estudiantes' },
  more: {
    en: (left: number) => `Show more; ${left} are left`,
    es: (left: number) => `Mostrar más; quedan ${left}`,
  },
  dates: {
    en: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
    es: ({ from, to }: { from: string; to: string }) => `${from} a ${to}`,
  },
  notYours: { en: 'A coordinator or the program director places students.', es: 'Las plazas las asigna la coordinación o la dirección del programa.' },
  placeOf: {
    en: (name: string) => `Place ${name}`,
    es: (name: string) => `Asignar plaza a ${name}`,
  },
  site: { en: 'Site', es: 'Centro' },
  siteHint: {
    en: ({ placed, capacity }: { placed: number; capacity: number }) => `${placed} of ${capacity} places taken today`,
    es: ({ placed, capacity }: { placed: number; capacity: number }) => `${placed} de ${capacity} plazas ocupadas hoy`,
  },
  preceptor: { en: 'Preceptor', es: 'Preceptor' },
  noPreceptor: { en: 'Decide later', es: 'Decidir después' },
  startsOn: { en: 'First day', es: 'Primer día' },
  endsOn: { en: 'Last day', es: 'Último día' },
  plannedHours: { en: 'Planned hours', es: 'Horas previstas' },
  plannedNote: {
    en: (hours: string) => `${hours} are still to be done.`,
    es: (hours: string) => `Faltan ${hours} por hacer.`,
  },
  paid: { en: 'The student is paid', es: 'El estudiante cobra' },
  as: { en: 'The place is', es: 'La plaza queda' },
  missing: { en: 'Fill this in.', es: 'Complete este campo.' },
  placeNow: { en: 'Place the student', es: 'Asignar la plaza' },
  done: {
    en: ({ name, site }: { name: string; site: string }) => `${name} has a place at ${site}`,
    es: ({ name, site }: { name: string; site: string }) => `${name} tiene plaza en ${site}`,
  },
} as const;
