import { editionPage, requirementDetails, requirementFigures, requirementLabel, ruleWord } from '@practicum/copy';
import type { Requirement, Route } from '@practicum/domain';
import { useCopy, useLanguage } from '../../app/language';
import { SourceText } from '../../field/source-text';
import { partsIn } from './parts-in';
import { RuleMarks } from './rule-marks';
import styles from './rules.module.css';

/** One way to become eligible: every requirement as a sentence with its figures, and where it is written. */
export function RouteRules({ route }: { readonly route: Route }) {
  const { language } = useLanguage();
  const copy = useCopy(editionPage);
  const { code, name, requirements, source, sourceDate, sourceTier, notes } = route;
  const read = [sourceDate, sourceTier && ruleWord(language, sourceTier)].filter(Boolean).join(' · ');
  return (
    <section className={styles.route} aria-label={`${code} · ${name}`}>
      <header>
        <h3>{name}<small>{code} · {copy.requirementCount(requirements.length)}</small></h3>
        <p className={styles.from}>{copy.source}: <SourceText source={source} /><br />{read}</p>
        <RuleMarks rule={route} />
        {notes && <p className={styles.note}>{notes}</p>}
      </header>
      <RequirementList rules={requirements} />
    </section>
  );
}

function RequirementList({ rules }: { readonly rules: readonly Requirement[] }) {
  return <ul className={styles.requirements}>{rules.map((rule) => <RequirementLine key={rule.name} rule={rule} />)}</ul>;
}

function RequirementLine({ rule }: { readonly rule: Requirement }) {
  const { language } = useLanguage();
  const copy = useCopy(editionPage);
  const parts = partsIn(rule);
  const figures = requirementFigures(rule, language);
  const details = requirementDetails(rule, language);
  return (
    <li>
      <div className={styles.line}>
        <div>
          <p className={styles.asks} data-group={parts.length > 0 || undefined}>{rule.kind === 'when' ? copy.onlyWhere(requirementLabel(rule.condition, language)) : requirementLabel(rule, language)}</p>
          <RuleMarks rule={rule} />
          {rule.note && <p className={styles.note}><SourceText source={rule.note} /></p>}
          {rule.source && <p className={styles.from}>{copy.source}: <SourceText source={rule.source} />{rule.sourceDate && ` · ${rule.sourceDate}`}</p>}
          {details.length > 0 && (
            <details className={styles.inFull}>
              <summary>{copy.inFull}<span className="unseen">: {requirementLabel(rule, language)}</span></summary>
              <dl>{details.map(({ name, value }) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
            </details>
          )}
        </div>
        {figures && <p className={styles.figures}>{figures}</p>}
      </div>
      {parts.length > 0 && <RequirementList rules={parts} />}
    </li>
  );
}
