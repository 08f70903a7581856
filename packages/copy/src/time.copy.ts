// Wall times that the clocks made two of, or none.
import type { LocalTimeRefusal } from '@practicum/domain/zoned';
import { choiceText } from './figures.js';
import type { RefusalSentences } from './sentence.js';

export const localTimeRefusals: RefusalSentences<LocalTimeRefusal> = {
  LOCAL_TIME_IS_AMBIGUOUS: {
    en: ({ time }) => `The clocks went back that night, and ${time} came twice. Say whether you mean the earlier or the later one.`,
    es: ({ time }) => `Esa noche se atrasaron los relojes y las ${time} ocurrieron dos veces. Indique si fue la primera o la segunda.`,
  },
  LOCAL_TIME_DOES_NOT_EXIST: {
    en: ({ time, candidates }) => `The clocks went forward that night, and ${time} never was. It may have been ${choiceText('en', candidates.map((one) => one.time))}.`,
    es: ({ time, candidates }) => `Esa noche se adelantaron los relojes y las ${time} no existieron. Quizá fueron las ${choiceText('es', candidates.map((one) => one.time))}.`,
  },
};
