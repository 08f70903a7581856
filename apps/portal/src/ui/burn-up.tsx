import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import styles from './charts.module.css';

export interface Point { readonly x: number; readonly y: number }

/** Ticks of an axis: where and what. */
export interface Tick { readonly at: number; readonly label: string }

/**
 * What is counted against what was planned: solid for counted, dashes for plan, dots for what is projected, an amber line
 * for the deadline. Labels stand on the marks. Zero-based; at most three lines across.
 */
export function BurnUp({ counted, plan, projected = [], deadline, today, xTicks, yTicks, labels = [], height = 196 }: {
  readonly counted: readonly Point[];
  readonly plan: readonly Point[];
  readonly projected?: readonly Point[];
  readonly deadline?: { readonly at: number; readonly label: ReactNode };
  readonly today?: { readonly at: number; readonly label: string };
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Words beside a point. */
  readonly labels?: readonly { readonly at: Point; readonly text: string; readonly tone?: 'count' | 'warn' | 'plain'; readonly side?: 'start' | 'end' | 'under' }[];
  readonly height?: number;
}) {
  const { ref, width } = useElementSize();
  const left = 58, right = 14, top = 14, bottom = 24;
  const all = [...counted, ...plan, ...projected];
  const lowX = Math.min(...all.map(({ x }) => x), ...xTicks.map(({ at }) => at));
  const highX = Math.max(...all.map(({ x }) => x), deadline?.at ?? -Infinity, ...xTicks.map(({ at }) => at));
  const highY = Math.max(1, ...all.map(({ y }) => y), ...yTicks.map(({ at }) => at)) * 1.04;
  const inner = Math.max(60, (width || 720) - left - right);
  const x = (value: number) => left + ((value - lowX) / Math.max(1e-9, highX - lowX)) * inner;
  const y = (value: number) => top + (1 - value / highY) * (height - top - bottom);
  const path = (line: readonly Point[]) => line.map((point, at) => `${at ? 'L' : 'M'}${x(point.x).toFixed(1)} ${y(point.y).toFixed(1)}`).join('');
  const first = counted[0], last = counted.at(-1), end = projected.at(-1);
  const area = first && last ? `${path(counted)}L${x(last.x).toFixed(1)} ${y(0)}L${x(first.x).toFixed(1)} ${y(0)}Z` : '';
  return (
    <div ref={ref} className={styles.chart} style={{ height }}>
      <svg width={width || 720} height={height} aria-hidden="true">
        {yTicks.map(({ at, label }) => (
          <g key={at}><line x1={left} x2={left + inner} y1={y(at)} y2={y(at)} className={at === 0 ? styles.axis : styles.gridLine} /><text x={left - 8} y={y(at) + 4} textAnchor="end">{label}</text></g>
        ))}
        {xTicks.map(({ at, label }) => <text key={at} x={x(at)} y={height - 6} textAnchor={at === lowX ? 'start' : at === highX ? 'end' : 'middle'}>{label}</text>)}
        {today && <><line x1={x(today.at)} x2={x(today.at)} y1={top} y2={y(0)} className={styles.axis} /><text x={x(today.at) + 4} y={y(0) - 5}>{today.label}</text></>}
        {deadline && <line x1={x(deadline.at)} x2={x(deadline.at)} y1={top} y2={y(0)} className={styles.deadline} />}
        <path d={area} className={styles.area} />
        <path d={path(plan)} className={styles.planLine} strokeDasharray="5 4" strokeWidth={1.5} />
        <path d={path(projected)} className={styles.line} strokeDasharray="0.5 5" strokeWidth={2.2} />
        <path d={path(counted)} className={styles.line} strokeWidth={2.5} />
        {last && <circle cx={x(last.x)} cy={y(last.y)} r={4} className={styles.dot} />}
        {projected.length > 1 && projected[0] && <circle cx={x(projected[0].x)} cy={y(projected[0].y)} r={4} className={styles.waitRing} />}
        {end && <circle cx={x(end.x)} cy={y(end.y)} r={4} className={styles.ring} />}
        {labels.map(({ at, text, tone = 'plain', side = 'start' }) => (
          <text key={text} x={x(at.x) + (side === 'start' ? 6 : -6)} y={y(at.y) + (side === 'end' ? -8 : side === 'under' ? 36 : 16)} textAnchor={side === 'start' ? 'start' : 'end'} data-tone-text={tone}>{text}</text>
        ))}
      </svg>
      {deadline && <div className={styles.deadlineLabel} style={x(deadline.at) > left + inner * 0.7 ? { right: (width || 720) - x(deadline.at) + 8, textAlign: 'end' } : { left: x(deadline.at) + 8 }}>{deadline.label}</div>}
    </div>
  );
}
