// How parts make a whole. All of them: as good as the worst, settled last. Any of them: as good as the best.
import type { FindingStatus, Judgement } from '../judgement.js';

/** Best first, as an `anyOf` chooses; what only waits for a day is still not met, but better than what does not. */
const bestFirst: readonly FindingStatus[] = ['met', 'waived', 'expires', 'needs-person', 'met-on', 'projected', 'unmet'];

/** True for what holds the seat no longer. */
export function isSettled({ status }: Judgement): boolean {
  return status === 'met' || status === 'waived' || status === 'expires';
}

/** The better of two judgements first; of two that expire the one that lasts, of two that wait the one that comes first. */
export function byGoodness(a: Judgement, b: Judgement): number {
  const rank = bestFirst.indexOf(a.status) - bestFirst.indexOf(b.status);
  if (rank !== 0) return rank;
  const days = (a.on ?? '').localeCompare(b.on ?? '');
  return a.status === 'expires' ? -days : days;
}

/** As good as the worst of them. A requirement that is over for good closes the whole. */
export function judgeAll(parts: readonly Judgement[]): Judgement {
  const counted = { have: parts.filter(isSettled).length, need: parts.length, unit: 'requirement', ...closing(parts, 'some') } as const;
  const of = (status: FindingStatus): readonly Judgement[] => parts.filter((part) => part.status === status);
  if (of('unmet').length > 0) return { status: 'unmet', because: 'part-not-enough', ...counted, evidence: [] };
  const waiting = [...of('met-on'), ...of('projected')];
  if (waiting.length > 0) {
    const status = of('projected').length > 0 ? 'projected' : 'met-on';
    return { status, ...lastDay(waiting, 'latest'), because: 'part-not-enough', ...counted, evidence: [] };
  }
  if (of('needs-person').length > 0) return { status: 'needs-person', because: 'left-to-judgement', ...counted, evidence: [] };
  const expiring = of('expires');
  if (expiring.length > 0) return { status: 'expires', ...lastDay(expiring, 'earliest'), ...counted, evidence: [] };
  return { status: 'met', ...counted, evidence: [] };
}

/** As good as the best of them. */
export function judgeAny(parts: readonly Judgement[]): Judgement {
  return judgeBest(parts, 1);
}

/** As good as the best so many of them are together. */
export function judgeBest(parts: readonly Judgement[], need: number): Judgement {
  const { closes: _over, ...best } = judgeAll([...parts].sort(byGoodness).slice(0, need));
  const have = Math.min(need, parts.filter(isSettled).length);
  return { ...best, ...(best.status === 'unmet' && { because: 'no-part-met' as const }), have, need, ...closing(parts, 'every') };
}

function closing(parts: readonly Judgement[], how: 'some' | 'every'): { readonly closes?: true } {
  const over = how === 'some' ? parts.some(({ closes }) => closes) : parts.length > 0 && parts.every(({ closes }) => closes);
  return over ? { closes: true } : {};
}

function lastDay(parts: readonly Judgement[], which: 'latest' | 'earliest'): Pick<Judgement, 'on'> {
  const days = parts.flatMap(({ on }) => (on ? [on] : [])).sort();
  const day = which === 'latest' ? days.at(-1) : days[0];
  return day ? { on: day } : {};
}
