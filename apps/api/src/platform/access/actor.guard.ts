import { Injectable, type CallHandler, type CanActivate, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { mergeMap, type Observable } from 'rxjs';
import { doorOf, WHO_MAY, type WhoMay } from './needs.js';

// A handler that forgot to say who may come in lets nobody in.
function whoMay(reflector: Reflector, context: ExecutionContext): WhoMay {
  const said = reflector.get<WhoMay | undefined>(WHO_MAY, context.getHandler());
  if (!said) throw new Error(`Broken promise: ${context.getClass().name}.${context.getHandler().name} does not say who may come in.`);
  return said;
}

/** Asks at the door of every query and mutation. A mutation waits for the answer before it does anything. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<string>() !== 'graphql') return true;
    const who = whoMay(this.reflector, context);
    if ('open' in who) return true;
    const door = doorOf(context);
    door.need(who.needs);
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    if (info.parentType.name === 'Mutation') await door.open();
    return true;
  }
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
