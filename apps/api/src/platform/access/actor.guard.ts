import { Injectable, type CallHandler, type CanActivate, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import { mergeMap, type Observable } from 'rxjs';
import { DoorKeeper } from './door-keeper.js';
import { doorOf, holdDoor, WHO_MAY, type WhoMay } from './needs.js';

// A handler that forgot to say who may come in lets nobody in.
function whoMay(reflector: Reflector, context: ExecutionContext): WhoMay {
  const said = reflector.get<WhoMay | undefined>(WHO_MAY, context.getHandler());
  if (!said) throw new Error(`Broken promise: ${context.getClass().name}.${context.getHandler().name} does not say who may come in.`);
  return said;
}

/** Asks at the door of every query, mutation and plain HTTP handler. All but a query wait for the answer before they do anything. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly keeper: DoorKeeper,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const overHttp = context.getType<string>() === 'http';
    if (overHttp) this.holdDoor(context);
    const who = whoMay(this.reflector, context);
    if ('open' in who) return true;
    const door = doorOf(context);
    door.need(who.needs);
    if (overHttp || isMutation(context)) await door.open();
    return true;
  }

  private holdDoor(context: ExecutionContext): void {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    holdDoor(request, this.keeper.doorOf(request));
  }
}

function isMutation(context: ExecutionContext): boolean {
  return GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().parentType.name === 'Mutation';
}

/** A query whose read has told who is asking was decided by then; one that has read nothing is decided here. */
@Injectable()
export class DecidedBeforeAnswering implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql' || 'open' in whoMay(this.reflector, context)) return next.handle();
    const door = doorOf(context);
    return next.handle().pipe(mergeMap(async (answer: unknown) => {
      await door.open();
      return answer;
    }));
  }
}
