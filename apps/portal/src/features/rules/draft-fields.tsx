import { Button } from '@mantine/core';
import { editEditionPage } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { TextAreaField, TextField } from '../../ui/fields';
import { useEditing, useValueAt } from './editing';
import { isList, isRecord, textOf, valueAt, type Json } from './rule-data';
import { RouteFields } from './route-fields';
import styles from './rules.module.css';

/** The whole draft as fields: its name, what sets it apart, and each route. */
export function DraftFields() {
  const copy = useCopy(editEditionPage);
  const { rules, set } = useEditing();
  const name = useValueAt(['name']);
  const summary = useValueAt(['summary']);
  const found = valueAt(rules, ['routes']);
  const routes = isList(found) ? found : [];
  return (
    <div className={styles.parts}>
      <div className={styles.fields}>
        <TextField label={copy.name} value={textOf(name.value)} error={name.error} onChange={(event) => name.change(event.currentTarget.value)} />
        <TextAreaField label={copy.summary} minRows={1} value={textOf(summary.value)} error={summary.error} onChange={(event) => summary.change(event.currentTarget.value || undefined)} />
      </div>
      {routes.map((_, at) => <RouteFields key={at} at={at} removable={routes.length > 1} />)}
      <div><Button variant="default" onClick={() => set(['routes', routes.length], newRoute(routes, copy.newRoute))}>{copy.addRoute}</Button></div>
    </div>
  );
}

/** A route begins with what the last one names as its source. */
function newRoute(routes: readonly Json[], name: string): Json {
  const last = routes.at(-1);
  const { source = '', sourceDate = '', confidence = 'unverified' } = isRecord(last) ? last : {};
  return { code: `ROUTE${routes.length + 1}`, name, requirements: [], source, sourceDate, confidence };
}
