import { useLocalStorage } from '@mantine/hooks';

/** A reader's own setting of a part, kept in this browser. */
export function useRemembered<Value>(name: string, first: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useLocalStorage<Value>({ key: `practicum:${name}`, defaultValue: first, getInitialValueInEffect: false });
  return [value, setValue];
}
