// The words that rules use for kinds of hour and places, and what of the record counts for each of them. Orientation counts
// for nothing but itself; practicum, clinical, practical and hands-on are all the externship.
import type { hourCategories, hourSettings } from '../record/record-words.js';

type HourCategory = (typeof hourCategories)[number];
type HourSetting = (typeof hourSettings)[number];

const didactic = ['didactic', 'didactic-basic', 'didactic-advanced'] as const;
const academic = [...didactic, 'lab', 'simulation'] as const;

/** Kinds of hour as rules name them. */
export const hourGroups = [
  'didactic',
  'didactic-basic',
  'didactic-advanced',
  'externship',
  'practicum',
  'clinical',
  'practical',
  'hands-on',
  'academic',
  'total-instruction',
  'orientation',
] as const;
export type HourGroup = (typeof hourGroups)[number];

const categories: Readonly<Record<HourGroup, readonly HourCategory[]>> = {
  didactic,
  'didactic-basic': ['didactic-basic'],
  'didactic-advanced': ['didactic-advanced'],
  externship: ['externship'],
  practicum: ['externship'],
  clinical: ['externship'],
  practical: ['externship'],
  'hands-on': ['externship'],
  academic,
  'total-instruction': [...academic, 'externship'],
  orientation: ['orientation'],
};

/** The record's categories that count for a rule's kind of hour. */
export function countedCategories(group: HourGroup): readonly HourCategory[] {
  return categories[group];
}

/** Places as rules name them. */
export const placeGroups = ['outpatient', 'accredited-laboratory', 'clia-or-accredited-laboratory', 'sterile-processing'] as const;
export type PlaceGroup = (typeof placeGroups)[number];

const places: Readonly<Record<PlaceGroup, readonly HourSetting[]>> = {
  outpatient: ['ambulatory'],
  'accredited-laboratory': ['accredited-laboratory'],
  'clia-or-accredited-laboratory': ['accredited-laboratory', 'clia-laboratory'],
  'sterile-processing': ['sterile-processing'],
};

/** The record's settings that count for a rule's place. */
export function settingsOf(place: PlaceGroup): readonly HourSetting[] {
  return places[place];
}
