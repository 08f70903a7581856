import { standingCopy, whatIfCopy } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { verdictWords } from '../../field/finding-words';
import { verdictKind } from '../../field/standing';
import type { WhatIfAnswer } from '../../field/what-if';
import { SelectField } from '../../ui/fields';
import { Status } from '../../ui/status';
import styles from './students.module.css';

const MOST_OPEN = 4;

/** Each credential as it would stand, with what would still be open. */
export function WhatIfAnswers({ answers, routes, onRoute }: {
  readonly answers: readonly WhatIfAnswer[];
  readonly routes: Readonly<Record<string, string>>;
  readonly onRoute: (credential: string, route: string) => void;
}) {
  return answers.map((answer) => <Answer key={answer.credential} answer={answer} route={routes[answer.credential] ?? ''} onRoute={(route) => onRoute(answer.credential, route)} />);
}

function Answer({ answer, route, onRoute }: { readonly answer: WhatIfAnswer; readonly route: string; readonly onRoute: (route: string) => void }) {
  const copy = useCopy(whatIfCopy);
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  const { credential, verdict, eligibleOn, says, open, routes } = answer;
  if (!verdict) return <section className={styles.answer}><h3>{credential}</h3><p>{copy.noEdition}</p></section>;
  const left = open.length - MOST_OPEN;
  const choices = [{ value: '', label: copy.bestRoute }, ...routes.map(({ code, name }) => ({ value: code, label: name }))];
  return (
    <section className={styles.answer} data-credential={credential}>
      <h3>{credential}<Status kind={verdict === 'not-yet' && eligibleOn ? 'projected' : verdictKind(verdict)}>{verdictWords(verdict, eligibleOn, standing, language)}</Status></h3>
      <p>{says}</p>
      {open.length > 0 && <ul>{open.slice(0, MOST_OPEN).map((one) => <li key={one.path}>{one.says}</li>)}{left > 0 && <li>{copy.andMore(left)}</li>}</ul>}
      {routes.length > 1 && <SelectField aria-label={copy.routeOf(credential)} size="xs" value={route} allowDeselect={false} onChange={(value) => onRoute(value ?? '')} data={choices} />}
    </section>
  );
}
