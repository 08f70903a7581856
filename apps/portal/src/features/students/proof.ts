// A route's findings as the proof tree draws them: in reading order, unmet before met.
import type { Eligibility, Finding } from './student-types';

type Route = Eligibility['routes'][number];
const settled: ReadonlySet<string> = new Set(['met', 'expires', 'waived']);

/** Whether a requirement needs nothing more today. */
export const isSettled = ({ status }: Pick<Finding, 'status'>): boolean => settled.has(status);

/** How far inside groups a finding stands: `TRAIN/2` is at the top, `TRAIN/2/1` one step in. */
export const depthOf = ({ path }: Pick<Finding, 'path'>): number => Math.max(0, path.split('/').length - 2);

/** The findings with each group before its parts; whatever is settled at the top comes last. */
export function inReadingOrder({ findings }: Pick<Route, 'findings'>): readonly Finding[] {
  const blocks: Finding[][] = [];
  for (const finding of findings) {
    const block = blocks.at(-1);
    if (depthOf(finding) > 0 && block) block.push(finding);
    else blocks.push([finding]);
  }
  const isOver = ([first]: readonly Finding[]) => first !== undefined && isSettled(first);
  return [...blocks.filter((block) => !isOver(block)), ...blocks.filter(isOver)].flat();
}

/** How many of the requirements at the top are settled. */
export function settledCount({ findings }: Pick<Route, 'findings'>): { readonly met: number; readonly all: number } {
  const top = findings.filter((finding) => depthOf(finding) === 0);
  return { met: top.filter(isSettled).length, all: top.length };
}

/** The finding with a path, in whatever route it stands. */
export function findingAt(routes: readonly Route[], path: string | undefined): { readonly route: Route; readonly finding: Finding } | undefined {
  for (const route of routes) {
    const finding = route.findings.find((one) => one.path === path);
    if (finding) return { route, finding };
  }
  return undefined;
}

/** What a leaf opens with: the first requirement that is not settled, else the first. */
export function firstOpen(routes: readonly Route[]): string | undefined {
  const [best] = routes;
  const order = best ? inReadingOrder(best) : [];
  return (order.find((finding) => !isSettled(finding)) ?? order[0])?.path;
}
