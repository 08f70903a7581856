import { dayOrderIn, type DayOrder } from '@practicum/domain';
import type { Table } from './reading/table.js';

/** In which order a file writes day and month: as the first of its cells says that leaves no doubt; else the American way. */
export async function dayOrderOf(table: Table, columns: readonly string[]): Promise<DayOrder> {
  const days = columns.filter((column) => column in table.columnNames);
  if (days.length === 0) return 'month-first';
  for await (const { cells } of table.rows()) {
    for (const column of days) {
      const order = dayOrderIn(cells[column] ?? '');
      if (order) return order;
    }
  }
  return 'month-first';
}
