import { createParamDecorator, SetMetadata, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Ability } from '@practicum/domain';
import type { Actor } from './actor.js';
import type { Door } from './door.js';
import type { OpenSession } from './session-cookie.js';

/** The metadata key under which a handler says who may come in. */
export const WHO_MAY = Symbol('who may');

/** What a handler says at its door: an ability, or that everybody may come in. */
export type WhoMay = { readonly needs: Ability } | { readonly open: true };

/** Only actors whose role has the ability come in; everybody else hears *not allowed*. */
export const Needs = (ability: Ability): CustomDecorator<symbol> => SetMetadata<symbol, WhoMay>(WHO_MAY, { needs: ability });

/** Everybody comes in, signed in or not. */
export const Open = (): CustomDecorator<symbol> => SetMetadata<symbol, WhoMay>(WHO_MAY, { open: true });

/** What every resolver shares in one request. */
export interface RequestContext {
  readonly door: Door;
  readonly session: OpenSession;
}

/** The door of the request: for reads that bring who is asking in the same round trip. */
export const AtDoor = createParamDecorator((_: unknown, context: ExecutionContext): Door => doorOf(context));

/** The browser's side of the session: only handlers that begin or end one take it. */
export const AtCookie = createParamDecorator((_: unknown, context: ExecutionContext): OpenSession =>
  GqlExecutionContext.create(context).getContext<RequestContext>().session);

/** Who is acting; a handler that takes it is only for people with a membership. */
export const CurrentActor = createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<Actor> => {
  const door = doorOf(context);
  await door.open();
  return door.actor;
});

/** The door of the request that a handler answers; over plain HTTP the guard has put it there. */
export function doorOf(context: ExecutionContext): Door {
  if (context.getType<string>() === 'http') return heldBy(context.switchToHttp().getRequest<object>());
  return GqlExecutionContext.create(context).getContext<RequestContext>().door;
}

const held = new WeakMap<object, Door>();

/** The guard of a plain HTTP handler leaves the door here. */
export function holdDoor(request: object, door: Door): void {
  held.set(request, door);
}

function heldBy(request: object): Door {
  const door = held.get(request);
  if (!door) throw new Error('Broken promise: a handler ran before its guard.');
  return door;
}
