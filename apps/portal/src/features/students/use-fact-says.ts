import { factKeyNames, factWord } from '@practicum/copy';
import { useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { formatDay } from '../../ui/format';
import { factSays } from './fact-keys';
import type { Student } from './student-types';

/** Facts of the record as lines in the reader's language; one in a section that this portal does not know is told by the server. */
export function useFactSays(): (fact: Student['facts'][number]) => string {
  const { language } = useLanguage();
  return ({ section, fact, says }) => factSays(section, fact, {
    word: (word) => factWord(language, word), day: (day) => formatDay(day, language, 'year'), name: (key) => labelOf(factKeyNames, key, language),
  }) || says;
}
