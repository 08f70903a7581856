import { describe, expect, it } from '@jest/globals';
import { roles } from '../access/index.js';
import { firstPlacementStatuses, nextPlacementStatuses, placementMoves, placementStatuses, type PlacementStatus } from './index.js';

function reachable(): ReadonlySet<PlacementStatus> {
  const reached = new Set<PlacementStatus>(firstPlacementStatuses);
  for (const from of reached) for (const move of placementMoves) if (move.from === from) reached.add(move.to);
  return reached;
}

describe('the lifecycle of a placement', () => {
  it.each(placementStatuses)('reaches %s', (status) => expect(reachable().has(status)).toBe(true));

  it.each(placementMoves)('says who moves it from $from to $to', ({ from, to, roles: who }) => {
    expect(who.length).toBeGreaterThan(0);
    expect(from).not.toBe(to);
  });

  it('has each move once', () => {
    expect(new Set(placementMoves.map(({ from, to }) => `${from} ${to}`)).size).toBe(placementMoves.length);
  });

  it('does not come back from what ended early or never began', () => {
    expect(placementStatuses.filter((status) => !placementMoves.some(({ from }) => from === status))).toEqual(['ended', 'cancelled']);
  });

  it('is the coordinator’s and the program director’s', () => {
    expect(roles.filter((role) => nextPlacementStatuses('proposed', { role }).length > 0)).toEqual(['coordinator', 'program-director']);
    expect(nextPlacementStatuses('active', { role: 'coordinator' })).toEqual(['completed', 'ended']);
  });
});
