import type { ReactNode } from 'react';

/** One column of a grid. */
export interface GridColumn<Row> {
  readonly key: string;
  /** The head; carries the need where there is one: "Lab / 40:00". */
  readonly head: string;
  /** Columns beside each other with the same words get them once above. */
  readonly group?: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end';
  /** Makes the column one to sort by. */
  readonly sortBy?: (row: Row) => string | number;
  /** In pixels, at least; a longer head takes several lines. */
  readonly width?: number;
  /** Not shown until asked for. */
  readonly hidden?: boolean;
}

export interface GridProps<Row> {
  /** Under this name density and columns are remembered. */
  readonly name: string;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly rowId: (row: Row) => string;
  /** The row in one word, for those who hear it: a name. */
  readonly rowName: (row: Row) => string;
  /** Where Enter goes. */
  readonly rowTo?: (row: Row) => string;
  /** What stands at the bottom while rows are selected; gives rows a box to tick. */
  readonly bulk?: (selected: readonly Row[], clear: () => void) => ReactNode;
  /** Filters before the search field, such as chips. */
  readonly filters?: ReactNode;
  /** Says which rows hold what was typed; without it there is no search field. */
  readonly matches?: (row: Row, text: string) => boolean;
  readonly filterLabel?: string;
  /** A row on a phone: name, verdict, one meter. */
  readonly phoneRow?: (row: Row) => ReactNode;
  /** Explains marks in the bar at the bottom. */
  readonly legend?: ReactNode;
  readonly footer?: ReactNode;
}
