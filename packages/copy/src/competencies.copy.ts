// Competencies: their frameworks and standings, and why something about them is refused.
import type { CheckOffAnswer, CompetencyFramework, CompetencyItem, CompetencyRefusal, CompetencyStatus, Locale, Reassessment } from '@practicum/domain';
import { competencyNames } from './competency-items.copy.js';
import { dayText } from './figures.js';
import { patientIdentifierNames } from './hours.copy.js';
import { commonRefusals } from './input.copy.js';
import type { Labels, RefusalSentences, Text } from './sentence.js';

/** A framework and its version, as people call it. */
export const competencyFrameworkNames: Labels<CompetencyFramework> = {
  'ARRT-RADIOGRAPHY': { en: 'ARRT radiography', es: 'ARRT, radiografía' },
  'MAERB-2015': { en: 'MAERB core curriculum 2015', es: 'MAERB, plan básico 2015' },
  'MAERB-2022': { en: 'MAERB core curriculum 2022', es: 'MAERB, plan básico 2022' },
  'NAACLS-PHLEBOTOMY': { en: 'NAACLS phlebotomy', es: 'NAACLS, flebotomía' },
  'RCW-18.360.050-1': { en: 'Washington duties (RCW 18.360.050)', es: 'Tareas de Washington (RCW 18.360.050)' },
  'WAC-246-827-0400-3-A': { en: 'Washington phlebotomy topics (WAC 246-827-0400)', es: 'Temas de flebotomía de Washington (WAC 246-827-0400)' },
};

export const competencyStatusNames: Labels<CompetencyStatus> = {
  achieved: { en: 'Achieved', es: 'Lograda' },
  'to-do': { en: 'To do', es: 'Por hacer' },
  'not-available-here': { en: 'Not available here', es: 'No disponible aquí' },
};

export const checkOffAnswerNames: Labels<CheckOffAnswer> = {
  achieved: { en: 'Achieved', es: 'Lograda' },
  'not-available-at-site': { en: 'Not available at this site', es: 'No disponible en este centro' },
};

export const reassessmentNames: Labels<Reassessment> = {
  due: { en: 'Show again before the placement', es: 'Mostrar otra vez antes de la práctica' },
  done: { en: 'Shown again before the placement', es: 'Mostrada otra vez antes de la práctica' },
  missed: { en: 'Not shown again before the placement', es: 'No se mostró otra vez antes de la práctica' },
};

/** A competency in the reader's language; the school's own as the school wrote it. */
export function competencyName(locale: Locale, { framework, code, own }: Pick<CompetencyItem, 'framework' | 'code' | 'own'>): string {
  const names: Readonly<Record<string, Text>> = competencyNames[framework];
  return own ?? names[code]?.[locale] ?? code;
}

export const competencyRefusals: RefusalSentences<CompetencyRefusal> = {
  ...commonRefusals,
  NO_COMPETENCIES_TO_SIGN: { en: 'Nothing was chosen. Choose at least one competency to sign.', es: 'No eligió nada. Elija al menos una competencia para firmar.' },
  COMPETENCY_UNKNOWN: {
    en: ({ framework, competency }) => `“${competency}” is not in ${competencyFrameworkNames[framework].en}. Choose one of the list.`,
    es: ({ framework, competency }) => `«${competency}» no está en ${competencyFrameworkNames[framework].es}. Elija una de la lista.`,
  },
  COMPETENCY_SIGNED_THAT_DAY: {
    en: ({ competency, date }) => `${competency} is signed already for ${dayText('en', date)}. A later day counts as shown again.`,
    es: ({ competency, date }) => `${competency} ya está firmada el ${dayText('es', date)}. Un día posterior vale como mostrada otra vez.`,
  },
  COMPETENCY_NOT_YOURS_TO_SIGN: {
    en: 'This is not yours to sign. A preceptor signs at their own site, an instructor in the lab or at a site, and nobody for themself.',
    es: 'No le corresponde firmar esto. Un preceptor firma en su centro, un instructor en el laboratorio o en un centro, y nadie por sí mismo.',
  },
  COMPETENCY_SUBJECT_MISSING: { en: 'Say whether it was shown on a person or simulated.', es: 'Indique si se mostró en una persona o simulada.' },
  COMPETENCY_SITE_MISSING: { en: 'Only a site can lack something. Choose the placement where it is not available.', es: 'Solo un centro puede no ofrecer algo. Elija la práctica donde no está disponible.' },
  COMPETENCY_IN_THE_FUTURE: { en: 'This day has not come yet. Sign on the day it was shown, or later.', es: 'Ese día aún no ha llegado. Firme el día en que se mostró o después.' },
  COMPETENCY_OUTSIDE_PLACEMENT: {
    en: ({ startsOn, endsOn }) => `The placement runs from ${dayText('en', startsOn)} to ${dayText('en', endsOn)}. Check the day, or sign for the lab.`,
    es: ({ startsOn, endsOn }) => `La práctica va del ${dayText('es', startsOn)} al ${dayText('es', endsOn)}. Revise el día o firme para el laboratorio.`,
  },
  COMPETENCY_REASON_HOLDS_PATIENT_IDENTIFIER: {
    en: ({ kind }) => `The reason seems to hold ${patientIdentifierNames[kind].en}. Take it out: nothing here may point to a patient.`,
    es: ({ kind }) => `El motivo parece contener ${patientIdentifierNames[kind].es}. Quítelo: nada aquí puede señalar a un paciente.`,
  },
  CHECK_OFF_NOT_YOURS_TO_WITHDRAW: {
    en: 'Whoever signed it can withdraw it, or the program director.',
    es: 'Puede retirarla quien la firmó o la dirección del programa.',
  },
  COMPETENCY_CODE_TAKEN: {
    en: ({ framework, competency }) => `${competencyFrameworkNames[framework].en} has “${competency}” already. Choose another code.`,
    es: ({ framework, competency }) => `${competencyFrameworkNames[framework].es} ya tiene «${competency}». Elija otro código.`,
  },
};
