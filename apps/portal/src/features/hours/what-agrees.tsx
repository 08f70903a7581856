import type { TimeEntryPageQuery } from '@practicum/contract/client';
import { agreesNames, hoursPages } from '@practicum/copy';
import type { ExceptionCode } from '@practicum/domain';
import { useCopy, useLanguage } from '../../app/language';
import { Status } from '../../ui/status';
import { Section } from '../../ui/surface';
import styles from './hours.module.css';

type Entry = NonNullable<TimeEntryPageQuery['timeEntry']>;
const always: readonly ExceptionCode[] = ['logged-late', 'over-daily-cap', 'over-weekly-cap', 'long-without-break', 'not-enrolled'];
const ofPlacement: readonly ExceptionCode[] = ['no-placement', 'outside-placement-dates', 'placement-not-active', 'lapsed-agreement'];

/** Every check that raised nothing. Checks of a placement say something only where the hours are of one. */
export function WhatAgrees({ entry: { exceptions, category, site } }: { readonly entry: Entry }) {
  const copy = useCopy(hoursPages);
  const { language } = useLanguage();
  const raised = new Set(exceptions.map(({ code }) => code));
  const placed = site && category === 'externship' && !raised.has('no-placement');
  const agrees = [...(placed ? ofPlacement : []), ...always].filter((code) => !raised.has(code));
  if (agrees.length === 0) return null;
  return (
    <Section title={copy.agrees}>
      <ul className={styles.agrees}>{agrees.map((code) => <li key={code}><Status kind="done" quiet>{agreesNames[code][language]}</Status></li>)}</ul>
    </Section>
  );
}
