import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { newCache } from './cache';

/** What was asked, in order. */
export interface Asked { readonly name: string; readonly variables: Readonly<Record<string, unknown>> }

/**
 * A client whose far end is written in the spec: it answers each operation by its name, or throws where no answer comes.
 * Cache and components are the portal's own.
 */
export function answeringClient(answers: Readonly<Record<string, (variables: Record<string, unknown>) => Record<string, unknown>>>) {
  const asked: Asked[] = [];
  const link = new ApolloLink((operation) => new Observable((observer) => {
    const name = operation.operationName ?? '';
    asked.push({ name, variables: operation.variables });
    try {
      const answer = answers[name];
      if (!answer) throw new Error(`The spec gives no answer to ${name}.`);
      observer.next({ data: answer(operation.variables) });
      observer.complete();
    } catch (error) {
      observer.error(error);
    }
  }));
  return { client: new ApolloClient({ link, cache: newCache() }), asked };
}
