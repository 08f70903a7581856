import type { TodayGroups_GroupFragment } from '@practicum/contract/client';
import { todayPage } from '@practicum/copy';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { figureText, figureWithUnit } from '../../field/figure';
import { DecisionGroup, DecisionList, DecisionRow } from '../../ui/decisions';
import { MeterWithFigures } from '../../ui/meter';
import { PutOffSheet } from './put-off-sheet';
import { actionLabel, actionPath, groupKind, groupPath } from './today-actions';

type Item = TodayGroups_GroupFragment['items'][number];

/** What needs a decision, in order of harm. */
export function TodayGroups({ groups }: { readonly groups: readonly TodayGroups_GroupFragment[] }) {
  const copy = useCopy(todayPage);
  const [puttingOff, putOff] = useState<Item>();
  return (
    <DecisionList label={copy.decisions}>
      {groups.map(({ code, label, count, items }, at) => {
        const to = groupPath(code);
        const more = to && count > items.length ? { more: { to, label: copy.seeAll(count) } } : {};
        return (
          <DecisionGroup key={code} kind={groupKind(code)} title={label} count={count} leads={at === 0} {...more}>
            {items.map((item) => <TodayRow key={item.id} item={item} onPutOff={() => putOff(item)} />)}
          </DecisionGroup>
        );
      })}
      <PutOffSheet item={puttingOff} onClose={() => putOff(undefined)} />
    </DecisionList>
  );
}

function TodayRow({ item, onPutOff }: { readonly item: Item; readonly onPutOff: () => void }) {
  const copy = useCopy(todayPage);
  const [fact, detail] = firstSentence(item.says);
  const meter = <ItemMeter item={item} />;
  return (
    <DecisionRow
      who={item.title} where={item.detail} fact={fact} detail={detail} {...(item.need ? { meter } : {})} snooze={{ label: copy.putOffOf(item.title), onSnooze: onPutOff }}
      action={{ label: actionLabel(item, copy.actions), to: actionPath(item) }}
    />
  );
}

function ItemMeter({ item: { have, waiting, need, plan, unit } }: { readonly item: Item }) {
  const { language } = useLanguage();
  return (
    <MeterWithFigures
      have={have ?? 0} waiting={waiting ?? 0} need={need ?? 0} {...(plan === null || plan === undefined ? {} : { plan })}
      format={(amount) => figureText(amount, unit, language)} needWords={figureWithUnit(need ?? 0, unit, language)}
    />
  );
}

/** The first sentence is the fact; what follows it is detail. */
function firstSentence(says: string): readonly [string, string | undefined] {
  const end = says.search(/[.;]\s+\S/);
  return end < 0 ? [says, undefined] : [says.slice(0, end + 1), says.slice(end + 1).trim()];
}
