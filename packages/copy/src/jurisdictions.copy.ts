import type { Jurisdiction } from '@practicum/domain';
import type { Labels } from './sentence.js';

const same = (name: string) => ({ en: name, es: name });

/** States and territories of the United States. */
export const jurisdictionNames: Labels<Jurisdiction> = {
  'US-AL': same('Alabama'), 'US-AK': same('Alaska'), 'US-AZ': same('Arizona'), 'US-AR': same('Arkansas'), 'US-CA': same('California'), 'US-CO': same('Colorado'),
  'US-CT': same('Connecticut'), 'US-DE': same('Delaware'), 'US-FL': same('Florida'), 'US-GA': same('Georgia'), 'US-HI': { en: 'Hawaii', es: 'Hawái' }, 'US-ID': same('Idaho'),
  'US-IL': same('Illinois'), 'US-IN': same('Indiana'), 'US-IA': same('Iowa'), 'US-KS': same('Kansas'), 'US-KY': same('Kentucky'), 'US-LA': { en: 'Louisiana', es: 'Luisiana' },
  'US-ME': same('Maine'), 'US-MD': same('Maryland'), 'US-MA': same('Massachusetts'), 'US-MI': { en: 'Michigan', es: 'Míchigan' }, 'US-MN': same('Minnesota'),
  'US-MS': { en: 'Mississippi', es: 'Misisipi' }, 'US-MO': { en: 'Missouri', es: 'Misuri' }, 'US-MT': same('Montana'), 'US-NE': same('Nebraska'), 'US-NV': same('Nevada'),
  'US-NH': { en: 'New Hampshire', es: 'Nuevo Hampshire' }, 'US-NJ': { en: 'New Jersey', es: 'Nueva Jersey' }, 'US-NM': { en: 'New Mexico', es: 'Nuevo México' },
  'US-NY': { en: 'New York', es: 'Nueva York' }, 'US-NC': { en: 'North Carolina', es: 'Carolina del Norte' }, 'US-ND': { en: 'North Dakota', es: 'Dakota del Norte' }, 'US-OH': same('Ohio'),
  'US-OK': same('Oklahoma'), 'US-OR': { en: 'Oregon', es: 'Oregón' }, 'US-PA': { en: 'Pennsylvania', es: 'Pensilvania' }, 'US-RI': same('Rhode Island'),
  'US-SC': { en: 'South Carolina', es: 'Carolina del Sur' }, 'US-SD': { en: 'South Dakota', es: 'Dakota del Sur' }, 'US-TN': same('Tennessee'), 'US-TX': same('Texas'), 'US-UT': same('Utah'),
  'US-VT': same('Vermont'), 'US-VA': same('Virginia'), 'US-WA': same('Washington'), 'US-WV': { en: 'West Virginia', es: 'Virginia Occidental' }, 'US-WI': same('Wisconsin'), 'US-WY': same('Wyoming'),
  'US-DC': { en: 'District of Columbia', es: 'Distrito de Columbia' }, 'US-AS': { en: 'American Samoa', es: 'Samoa Americana' }, 'US-GU': same('Guam'),
  'US-MP': { en: 'Northern Mariana Islands', es: 'Islas Marianas del Norte' }, 'US-PR': same('Puerto Rico'), 'US-VI': { en: 'U.S. Virgin Islands', es: 'Islas Vírgenes de EE. UU.' },
};
