// Attesting: what is attested and in what capacity, and why it is refused.
import type { AttestRefusal } from '@practicum/domain';
import { factWord } from './record-facts.copy.js';
import type { RefusalSentences } from './sentence.js';

export const attestRefusals: RefusalSentences<AttestRefusal> = {
  CAPACITY_NOT_YOURS: {
    en: ({ by }) => `You do not speak as “${factWord('en', by)}” here. Choose a capacity of your own role, or record the paper that was signed.`,
    es: ({ by }) => `Usted no habla aquí como «${factWord('es', by)}». Elija una calidad de su propio papel o registre el documento firmado.`,
  },
  NOT_FOR_THIS_CAPACITY: {
    en: ({ by, what }) => `“${factWord('en', what)}” cannot be attested as “${factWord('en', by)}”. Choose another of your capacities, or ask whoever can.`,
    es: ({ by, what }) => `«${factWord('es', what)}» no se puede declarar como «${factWord('es', by)}». Elija otra de sus calidades o pídalo a quien pueda.`,
  },
  ATTEST_OWN_RECORD: { en: 'Nobody attests about their own record. Ask a colleague.', es: 'Nadie declara sobre su propio expediente. Pídalo a un colega.' },
};
