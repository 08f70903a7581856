import type { Competencies_StudentFragment } from '@practicum/contract/client';
import { competenciesPage, competencyStatusNames } from '@practicum/copy';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { FilterChips } from '../../ui/filter-chips';
import { Rows } from '../../ui/rows';
import { CompetencyRow } from './competency-row';
import { FrameworkCount } from './framework-count';
import styles from './competencies.module.css';
import { SignForm } from './sign-form';
import { keyOf, shownAs, shows, type Competency, type Shown } from './shown';
import { WithdrawCheckOff, type Withdrawing } from './withdraw-check-off';

/** A student's competencies, framework by framework; whoever may sign chooses any number of them and signs once. */
export function CompetencyBoard({ enrollment: { id, competencies }, name }: { readonly enrollment: Competencies_StudentFragment; readonly name: string }) {
  const copy = useCopy(competenciesPage);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [withdrawing, setWithdrawing] = useState<Withdrawing>();
  const show = useShown();
  const { frameworks, placement } = competencies;
  const maySign = competencies.viewerCan.includes('competencies.sign');
  const all = frameworks.flatMap((one) => one.competencies);
  const toggle = (key: string) => setChosen((before) => (before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key])));
  const items = frameworks.flatMap(({ framework, competencies: list }) => list.filter(({ code }) => chosen.has(keyOf(framework, code))).map(({ code }) => ({ framework, code })));
  return (
    <div className={styles.board}>
      <Filters all={all} />
      {frameworks.map((framework) => {
        const list = framework.competencies.filter((one) => shows(show, one));
        return (
          <section key={framework.framework} aria-labelledby={`framework-${framework.framework}`}>
            <FrameworkCount id={`framework-${framework.framework}`} framework={framework} />
            {list.length === 0 ? <p className={styles.quiet}>{copy.nothingShown}</p> : (
              <Rows label={framework.name}>
                {list.map((competency) => {
                  const key = keyOf(framework.framework, competency.code);
                  return <CompetencyRow key={key} competency={competency} chosen={maySign ? chosen.has(key) : undefined} onToggle={() => toggle(key)} onWithdraw={setWithdrawing} />;
                })}
              </Rows>
            )}
          </section>
        );
      })}
      {maySign && <SignForm enrollmentId={id} name={name} placement={placement ?? null} items={items} onDone={() => setChosen(new Set())} />}
      {withdrawing && <WithdrawCheckOff withdrawing={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </div>
  );
}

/** Which standing is shown: it lives in the address. */
function useShown(): Shown {
  const [address] = useSearchParams();
  return shownAs.find((one) => one === address.get('show')) ?? 'all';
}

function Filters({ all }: { readonly all: readonly Competency[] }) {
  const copy = useCopy(competenciesPage);
  const { language } = useLanguage();
  const [address] = useSearchParams();
  const on = useShown();
  const labels: Readonly<Record<Shown, string>> = { all: copy.everything, 'to-do': competencyStatusNames['to-do'][language], achieved: competencyStatusNames.achieved[language], 'not-available-here': copy.notHere, again: copy.again };
  const to = (shown: Shown): string => {
    const next = new URLSearchParams(address);
    if (shown === 'all') next.delete('show');
    else next.set('show', shown);
    return `?${next.toString()}`;
  };
  return <FilterChips label={copy.show} chips={shownAs.map((shown) => ({ label: labels[shown], count: all.filter((one) => shows(shown, one)).length, to: to(shown), on: shown === on }))} />;
}
