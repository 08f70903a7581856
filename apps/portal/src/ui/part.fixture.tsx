import { MantineProvider } from '@mantine/core';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { cssVariables, theme } from './theme';
import { NoteProvider } from './undo-note';
import { WordsProvider, type Words } from './words';

export const words: Words = {
  language: 'en', close: 'Close', undo: 'Undo', tryAgain: 'Try again', copy: 'Copy', copied: 'Copied', loading: 'Loading', showTable: 'Table', showChart: 'Chart',
  columns: 'Columns', comfortable: 'Comfortable', compact: 'Compact', density: 'Density', filterRows: 'Filter', selectAll: 'Select all rows',
  selectRow: (name) => `Select ${name}`, selected: (count) => `${count} selected`, clearSelection: 'Clear', noRowsMatch: 'No row matches.', keys: 'Keys',
  back: 'Back', required: 'Required', increase: 'More', decrease: 'Fewer',
  meter: (have, waiting, need) => `${have} of ${need}${waiting ? `; ${waiting} more wait` : ''}`, step: (number, of) => `Step ${number} of ${of}:`,
};

/** A part standing where parts stand: in the theme, with words, notes and addresses. */
export function stand(part: ReactNode, at = '/'): RenderResult {
  const around = (inside: ReactNode) => (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <WordsProvider words={words}><NoteProvider><MemoryRouter initialEntries={[at]}>{inside}</MemoryRouter></NoteProvider></WordsProvider>
    </MantineProvider>
  );
  return render(around(part));
}
