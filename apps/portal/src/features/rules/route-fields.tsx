import { Button } from '@mantine/core';
import { editEditionPage, ruleKeyNames } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { TextAreaField, TextField } from '../../ui/fields';
import { Status } from '../../ui/status';
import { useEditing, useValueAt } from './editing';
import { RequirementsEditor } from './requirement-editor';
import { textOf } from './rule-data';
import { WordField } from './rule-field';
import styles from './rules.module.css';

const tiers = ['official', 'regulation', 'secondary'];
const confidences = ['confirmed', 'unverified'];

/** One route: what it is called, where it is written, and what it asks for. */
export function RouteFields({ at, removable }: { readonly at: number; readonly removable: boolean }) {
  const copy = useCopy(editEditionPage);
  const { language } = useLanguage();
  const { set } = useEditing();
  const name = useValueAt(['routes', at, 'name']);
  const requirements = useValueAt(['routes', at, 'requirements']);
  const called = textOf(name.value);
  return (
    <section className={styles.route} aria-label={copy.route(called)}>
      <header className={styles.routeHead}>
        <h2>{copy.route(called)}</h2>
        {removable && <Button variant="subtle" size="xs" onClick={() => set(['routes', at], undefined)}>{copy.removeRoute}</Button>}
      </header>
      <details className={styles.routeAbout}>
        <summary>{copy.sourceOf}</summary>
        <div className={styles.fields}>
          <RouteText at={at} part="name" label={copy.routeName} />
          <RouteText at={at} part="code" label={copy.routeCode} />
          <RouteText at={at} part="source" label={labelOf(ruleKeyNames, 'source', language)} long />
          <RouteText at={at} part="sourceDate" label={labelOf(ruleKeyNames, 'sourceDate', language)} />
          <WordField path={['routes', at, 'sourceTier']} label={labelOf(ruleKeyNames, 'sourceTier', language)} words={tiers} />
          <WordField path={['routes', at, 'confidence']} label={labelOf(ruleKeyNames, 'confidence', language)} words={confidences} needed />
          <RouteText at={at} part="notes" label={labelOf(ruleKeyNames, 'notes', language)} long />
        </div>
      </details>
      {requirements.error && <p className={styles.listFault}><Status kind="late" wrap>{requirements.error}</Status></p>}
      <RequirementsEditor path={['routes', at, 'requirements']} add={copy.addRequirement} />
    </section>
  );
}

function RouteText({ at, part, label, long = false }: { readonly at: number; readonly part: string; readonly label: string; readonly long?: boolean }) {
  const { value, error, change } = useValueAt(['routes', at, part]);
  const given = { label, value: textOf(value), error };
  return long
    ? <TextAreaField {...given} onChange={(event) => change(event.currentTarget.value || undefined)} />
    : <TextField {...given} onChange={(event) => change(event.currentTarget.value || undefined)} />;
}
