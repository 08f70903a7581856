import type { Rules_EditionFragment } from '@practicum/contract/client';
import { attemptsText, editionKindNames, editionPage, ruleWord, rulesPage } from '@practicum/copy';
import { parseEdition, type Edition } from '@practicum/domain';
import type { ReactNode } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { SourceText } from '../../field/source-text';
import { formatDay } from '../../ui/format';
import { Status } from '../../ui/status';
import { Card, Facts, Section } from '../../ui/surface';
import { RuleMarks } from './rule-marks';
import styles from './rules.module.css';

/** What the edition is, who stands by it, and what holds for every route. */
export function EditionFacts({ edition }: { readonly edition: Rules_EditionFragment }) {
  const copy = useCopy(editionPage);
  const list = useCopy(rulesPage);
  const { language } = useLanguage();
  const parsed = parseEdition(edition.rules);
  const rules = parsed.ok ? parsed.value : undefined;
  const { name, body, kind, jurisdiction, effectiveOn, confirmedBy, confirmedAt, confirmedAgainst, unverifiedCount, conflictCount } = edition;
  const facts: readonly { readonly name: string; readonly value: ReactNode }[] = [
    { name: list.name, value: name },
    { name: copy.body, value: body },
    { name: copy.kind, value: labelOf(editionKindNames, kind, language) },
    ...(jurisdiction ? [{ name: copy.jurisdiction, value: ruleWord(language, jurisdiction) }] : []),
    { name: copy.edition, value: edition.edition },
    { name: copy.inForceFrom, value: effectiveOn ? formatDay(effectiveOn, language, 'year') : copy.dayNotKnown },
    ...(confirmedBy && confirmedAt ? [{ name: copy.confirmedBy, value: `${confirmedBy}, ${formatDay(confirmedAt.slice(0, 10), language, 'year')}` }] : []),
    ...(confirmedAgainst ? [{ name: copy.againstWhat, value: <SourceText source={confirmedAgainst} /> }] : []),
  ];
  return (
    <div className={styles.parts}>
      <Section title={copy.about}>
        <Card padded>
          <div className={styles.facts}><Facts facts={facts} /></div>
          {rules?.summary && <p className={styles.summary}>{rules.summary}</p>}
          {unverifiedCount + conflictCount > 0 && (
            <p className={styles.marks}>
              {conflictCount > 0 && <Status kind="late">{list.conflicts(conflictCount)}</Status>}
              {unverifiedCount > 0 && <Status kind="person">{list.unverified(unverifiedCount)}</Status>}
            </p>
          )}
        </Card>
      </Section>
      {rules && <EveryRoute rules={rules} />}
    </div>
  );
}

function EveryRoute({ rules: { attempts, application } }: { readonly rules: Edition }) {
  const copy = useCopy(editionPage);
  const { language } = useLanguage();
  return (
    <>
      {attempts && (
        <Section title={copy.attempts}>
          <Card padded><div className={styles.small}><p>{attemptsText(attempts, language)}.</p><RuleMarks rule={attempts} /><p className={styles.quiet}><SourceText source={attempts.source} /></p></div></Card>
        </Section>
      )}
      {application && (
        <Section title={copy.application}>
          <Card padded><div className={styles.small}><p>{copy.applicationText(application.daysBeforeCompletion)}</p><RuleMarks rule={application} /><p className={styles.quiet}><SourceText source={application.source} /></p></div></Card>
        </Section>
      )}
    </>
  );
}
