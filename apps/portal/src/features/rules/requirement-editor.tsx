import { Button } from '@mantine/core';
import { editEditionPage, eligibilityCopy, requirementFigures, requirementLabel, ruleKeyNames } from '@practicum/copy';
import { requirementKinds, ruleFields, type RequirementWord } from '@practicum/domain';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import type { Language } from '../../ui/format';
import { Status } from '../../ui/status';
import { AddRequirement } from './add-requirement';
import { useEditing, useValueAt } from './editing';
import { isList, isRecord, placeOf, type Json, type Path } from './rule-data';
import { RuleFields } from './rule-fields-form';
import styles from './rules.module.css';

/** The requirements of a route, or the parts of a group. */
export function RequirementsEditor({ path, add }: { readonly path: Path; readonly add: string }) {
  const { value } = useValueAt(path);
  const rules = isList(value) ? value : [];
  return (
    <>
      <ul className={styles.requirements}>{rules.map((_, at) => <RequirementEditor key={at} path={[...path, at]} />)}</ul>
      <AddRequirement path={[...path, rules.length]} label={add} />
    </>
  );
}

/** One requirement as a sentence with its figures; opened, every key of its kind is a field. */
function RequirementEditor({ path }: { readonly path: Path }) {
  const copy = useCopy(editEditionPage);
  const { language } = useLanguage();
  const { faults } = useEditing();
  const { value, error, change } = useValueAt(path);
  const place = placeOf(path);
  const inside = faults.filter(({ at }) => at.startsWith(`${place}.`)).length;
  const kind = kindOf(value);
  const told = saysOf(value, language);
  const [opened, open] = useState(inside > 0);
  return (
    <li>
      <div className={styles.line}>
        <div>
          <p className={styles.asks}>{told.label}</p>
          {error && <Status kind="late" wrap>{error}</Status>}
          {!opened && inside > 0 && <Status kind="late">{copy.faults(inside)}</Status>}
        </div>
        <div className={styles.edit}>
          {told.figures && <span className={styles.figures}>{told.figures}</span>}
          <Button variant="default" size="xs" aria-expanded={opened} aria-label={opened ? undefined : copy.change(told.label)} onClick={() => open(!opened)}>{opened ? copy.close : copy.title}</Button>
          <Button variant="subtle" size="xs" aria-label={copy.removeOf(told.label)} onClick={() => change(undefined)}>{copy.remove}</Button>
        </div>
      </div>
      {opened && kind && <RuleFields path={path} kind={kind} label={told.label} />}
      {kind && <Parts path={path} kind={kind} />}
    </li>
  );
}

/** What a group is made of; a condition and what it asks for are one requirement each. */
function Parts({ path, kind }: { readonly path: Path; readonly kind: RequirementWord }) {
  const copy = useCopy(editEditionPage);
  return ruleFields(kind).map(({ key, type }) => {
    if (type === 'requirements') return <div key={key} className={styles.group}><RequirementsEditor path={[...path, key]} add={copy.addPart} /></div>;
    return type === 'requirement' ? <OnePart key={key} path={[...path, key]} /> : null;
  });
}

function OnePart({ path }: { readonly path: Path }) {
  const copy = useCopy(editEditionPage);
  const { value } = useValueAt(path);
  const { language } = useLanguage();
  return (
    <div className={styles.group}>
      <p className={styles.partName}>{labelOf(ruleKeyNames, String(path.at(-1)), language)}</p>
      {isRecord(value) ? <ul className={styles.requirements}><RequirementEditor path={path} /></ul> : <AddRequirement path={path} label={copy.addPart} />}
    </div>
  );
}

function kindOf(value: Json | undefined): RequirementWord | undefined {
  const kind = isRecord(value) ? value['kind'] : undefined;
  return Object.values(requirementKinds).find((one) => one.kind === kind)?.kind;
}

/** The rule in words, where it is one already; until then only its kind. */
function saysOf(value: Json | undefined, language: Language): { readonly label: string; readonly figures: string } {
  const kind = kindOf(value);
  if (!kind) return { label: eligibilityCopy[language].kinds.unknown, figures: '' };
  const parsed = requirementKinds[kind].parse(value);
  if (!parsed.ok) return { label: eligibilityCopy[language].kinds[kind], figures: '' };
  return { label: requirementLabel(parsed.value, language), figures: requirementFigures(parsed.value, language) };
}
