import type { LocalDate } from '@practicum/domain';

/** What a verb may touch of the world around it. Only its answer goes to `out`; everything said beside it goes to `err`. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The calendar day where the command runs. */
  readonly today: () => LocalDate;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Every verb file exports one `run` of this shape; the number is the exit code: 0 answered, 1 refused, 2 misused. */
export type CommandRun = (args: readonly string[], io: CommandIo) => Promise<number>;

export const ANSWERED = 0;
export const REFUSED = 1;
export const MISUSED = 2;
