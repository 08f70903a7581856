import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { everyNode, parse, sources, type Source } from '../support/sources.js';

interface Door {
  readonly name: string;
  readonly decorators: readonly string[];
  readonly lines: number;
}

const rootFields = new Set(['Query', 'Mutation', 'Subscription']);
const guards = new Set(['Needs', 'Open']);
const longestHandler = 15;

/** Every method that answers a field of the root, with its decorators. */
function doorsIn(source: Source): readonly Door[] {
  return everyNode(parse(source)).flatMap((node) => {
    if (!ts.isMethodDeclaration(node)) return [];
    const decorators = (ts.getDecorators(node) ?? []).map(({ expression }) => (ts.isCallExpression(expression) ? expression.expression : expression).getText());
    const isRoot = decorators.some((name) => rootFields.has(name)) || isRootResolveField(node, decorators);
    return isRoot ? [{ name: `${source.path} ${node.name.getText()}`, decorators, lines: linesOf(node) }] : [];
  });
}

// `@Resolver('Mutation')` with `@ResolveField()` is another way to write a door.
function isRootResolveField(node: ts.MethodDeclaration, decorators: readonly string[]): boolean {
  if (!decorators.includes('ResolveField') || !ts.isClassDeclaration(node.parent)) return false;
  return (ts.getDecorators(node.parent) ?? []).some(({ expression }) => /^Resolver\(\s*['"](Query|Mutation|Subscription)['"]/.test(expression.getText()));
}

const linesOf = (node: ts.MethodDeclaration): number => (node.body ? Math.max(1, node.body.getText().split('\n').length - 2) : 0);
const isGuarded = ({ decorators }: Door): boolean => decorators.some((name) => guards.has(name));

const doors = sources('apps/api/src', /\.ts$/).filter(({ path }) => !path.endsWith('.spec.ts')).flatMap(doorsIn);

describe('Every door of the API', () => {
  it('is found', () => {
    expect(doors.length).toBeGreaterThan(0);
  });

  it('says who may come in, or that everybody may', () => {
    expect(doors.filter((door) => !isGuarded(door)).map(({ name }) => name)).toEqual([]);
  });

  it('says it once', () => {
    expect(doors.filter(({ decorators }) => decorators.filter((name) => guards.has(name)).length > 1).map(({ name }) => name)).toEqual([]);
  });

  it(`hands on what it is asked within ${longestHandler} lines`, () => {
    expect(doors.filter(({ lines }) => lines > longestHandler).map(({ name, lines }) => `${name} has ${lines}`)).toEqual([]);
  });

  it.each([
    ['a query', "@Resolver() class R { @Query('a') a() { return 1; } }"],
    ['a mutation', "@Resolver() class R { @Mutation('a') a() { return 1; } }"],
    ['a field of the root written as a field', "@Resolver('Mutation') class R { @ResolveField() a() { return 1; } }"],
  ])('would be seen if it were left open: %s', (_, text) => {
    const [door] = doorsIn({ path: 'left-open.ts', text });
    expect(door && isGuarded(door)).toBe(false);
  });
});
