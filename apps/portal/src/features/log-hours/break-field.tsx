import { logHoursPage } from '@practicum/copy';
import { useState } from 'react';
import { useCopy } from '../../app/language';
import { Segments } from '../../ui/choice';
import { NumberField } from '../../ui/fields';

const usual = [0, 30, 45] as const;
const MOST = 1440;

/** The break: one of the usual lengths, or another. */
export function BreakField({ minutes, error, onChange }: { readonly minutes: number; readonly error: string | undefined; readonly onChange: (minutes: number) => void }) {
  const copy = useCopy(logHoursPage);
  const [other, setOther] = useState(!usual.some((length) => length === minutes));
  const options = [...usual.map((length) => ({ value: String(length), label: length === 0 ? copy.breaks.none : copy.breaks.minutes(length) })), { value: 'other', label: copy.breaks.other }];
  const choose = (value: string) => {
    setOther(value === 'other');
    if (value !== 'other') onChange(Number(value));
  };
  return (
    <div>
      <Segments label={copy.break} options={options} value={other ? 'other' : String(minutes)} onChange={choose} />
      {other
        ? <NumberField mt={8} label={copy.otherBreak} value={minutes} min={0} max={MOST} allowDecimal={false} error={error} onChange={(value) => onChange(Number(value) || 0)} />
        : error && <p role="alert" style={{ color: 'var(--p-stop)', marginTop: 4 }}>{error}</p>}
    </div>
  );
}
