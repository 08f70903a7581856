import { eligibilityCopy, rulesPage } from '@practicum/copy';
import { parseEdition, type ShapeRefusal } from '@practicum/domain';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { placeOf, valueAt, withValue, type Json, type Path } from './rule-data';

/** What is wrong with the rules, and where. */
export interface Fault { readonly at: string; readonly says: string; readonly isMissing: boolean }

interface Editing {
  readonly rules: Json;
  readonly faults: readonly Fault[];
  readonly set: (path: Path, value: Json | undefined) => void;
}

const EditingContext = createContext<Editing>({ rules: null, faults: [], set: () => undefined });

/** Holds the rules that are being written for every field beneath. */
export function EditingProvider({ rules, faults, onChange, children }: { readonly rules: Json; readonly faults: readonly Fault[]; readonly onChange: (rules: Json) => void; readonly children: ReactNode }) {
  const editing = useMemo(() => ({ rules, faults, set: (path: Path, value: Json | undefined) => onChange(withValue(rules, path, value)) }), [rules, faults, onChange]);
  return <EditingContext value={editing}>{children}</EditingContext>;
}

export const useEditing = (): Editing => useContext(EditingContext);

/** One value of the rules: what it is, what is wrong with it, and how to change it. */
export function useValueAt(path: Path) {
  const { rules, faults, set } = useEditing();
  const place = placeOf(path);
  const { missing } = useCopy(rulesPage);
  // At its own field a missing value needs no name and no place.
  const fault = faults.filter(({ at }) => at === place).map(({ says, isMissing }) => (isMissing ? missing : says)).join(' ');
  return { value: valueAt(rules, path), error: fault || undefined, change: (value: Json | undefined) => set(path, value) };
}

/** Every fault of the rules in the reader's language, found by the same shapes that judge them when they are saved. */
export function useFaults(rules: Json): readonly Fault[] {
  const { language } = useLanguage();
  return useMemo(() => {
    const parsed = parseEdition(rules);
    const sentence = (fault: ShapeRefusal) => eligibilityCopy[language].refusals[fault.code](fault);
    return parsed.ok ? [] : parsed.refusals.map((fault) => ({ at: fault.at || fault.key, says: sentence(fault), isMissing: fault.code === 'MISSING_KEY' }));
  }, [rules, language]);
}
