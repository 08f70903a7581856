import { partsOf, type Requirement } from '@practicum/domain';

/** What stands beneath a requirement on a page. A condition is told with its group, not as something asked for. */
export const partsIn = (rule: Requirement): readonly Requirement[] => (rule.kind === 'when' ? [rule.then] : partsOf(rule));
