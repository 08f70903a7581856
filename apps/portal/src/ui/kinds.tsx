import {
  IconAlertTriangleFilled, IconArrowBackUp, IconArrowsExchange, IconCalendarEvent, IconCircle, IconCircleCheckFilled, IconCircleDashed,
  IconCircleHalf2, IconCircleMinus, IconClockHour4, IconHourglassLow, IconShieldCheckFilled, IconUserQuestion,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

export type Tone = 'good' | 'wait' | 'warn' | 'stop' | 'person' | 'plain';
type IconProps = { readonly size?: number | string; readonly stroke?: number | string; readonly 'aria-hidden'?: boolean };

/** A filled octagon with a cross: the only mark that means "blocked". */
function Octagon({ size = 16 }: IconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" fill="currentColor" />
      <path d="m8.5 8.5 7 7m0-7-7 7" stroke="var(--p-surface)" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}

/** Every kind of standing: its tone and the mark whose outline tells it without colour. */
const kinds = {
  done: ['good', IconCircleCheckFilled],
  sealed: ['good', IconShieldCheckFilled],
  waits: ['wait', IconClockHour4],
  projected: ['wait', IconCalendarEvent],
  late: ['warn', IconAlertTriangleFilled],
  ends: ['warn', IconHourglassLow],
  returned: ['warn', IconArrowBackUp],
  blocked: ['stop', Octagon],
  person: ['person', IconUserQuestion],
  short: ['plain', IconCircleHalf2],
  open: ['plain', IconCircleDashed],
  proposed: ['plain', IconCircle],
  waived: ['plain', IconCircleMinus],
  moved: ['plain', IconArrowsExchange],
} as const satisfies Record<string, readonly [Tone, ComponentType<IconProps>]>;

export type Kind = keyof typeof kinds;

export const toneOf = (kind: Kind): Tone => kinds[kind][0];
export const iconOf = (kind: Kind): ComponentType<IconProps> => kinds[kind][1];
