import DataLoader from 'dataloader';
import type { Door } from '../access/door.js';
import { isId } from '../ids.js';

/**
 * Finds many things in one read. Fields that are asked for in the same request share it: a list of fifty placements asks
 * for its fifty sites once. What is not there, or not theirs to see, is null.
 */
export abstract class Loader<Thing> {
  private readonly ofRequest = new WeakMap<Door, DataLoader<string, Thing | null>>();

  /** Reads the things with these ids behind the wall of this door, by id. */
  protected abstract find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, Thing>>;

  /** A text that never was an id finds nothing, like an id that is not there. */
  load(door: Door, id: string): Promise<Thing | null> {
    return isId(id) ? this.at(door).load(id) : Promise.resolve(null);
  }

  /** After a write in the same request: the thing is read anew. */
  forget(door: Door, id: string): void {
    this.at(door).clear(id);
  }

  private at(door: Door): DataLoader<string, Thing | null> {
    const there = this.ofRequest.get(door);
    if (there) return there;
    const made = new DataLoader<string, Thing | null>(async (ids) => {
      const found = await this.find(door, ids);
      return ids.map((id) => found.get(id) ?? null);
    }, { maxBatchSize: 500 });
    this.ofRequest.set(door, made);
    return made;
  }
}
