import { basename, dirname } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { everyNode, parse, sources, type Source } from '../support/sources.js';

// A rule is a constant that says so by its type, or a kind of requirement made by `requirementKind`.
const ruleTypes = /^(TimeRule|ExceptionRule|PlacementRule)$/;
const ruleMaker = 'requirementKind';

const domain = sources('packages/domain/src', /\.ts$/);
const specs = domain.filter(({ path }) => path.endsWith('.spec.ts'));
const rules = domain.filter(({ path }) => !/\.(spec|fixture)\.ts$/.test(path)).flatMap((source) => rulesIn(source).map((name) => ({ name, source })));

function rulesIn(source: Source): readonly string[] {
  return everyNode(parse(source)).flatMap((node) => {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !isExported(node)) return [];
    const byType = node.type && ruleTypes.test(node.type.getText());
    const byMaker = node.initializer && ts.isCallExpression(node.initializer) && node.initializer.expression.getText() === ruleMaker;
    return byType || byMaker ? [node.name.text] : [];
  });
}

function isExported(node: ts.VariableDeclaration): boolean {
  const statement = node.parent.parent;
  return ts.isVariableStatement(statement) && (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);
}

/** The spec beside the rule, or the one of its folder that has the rule's name as a line of its table. */
const specsOf = (name: string, { path }: Source): readonly Source[] =>
  specs.filter((spec) => spec.path === path.replace(/\.ts$/, '.spec.ts') || (dirname(spec.path) === dirname(path) && new RegExp(`\\b${name}: \\{`).test(spec.text)));

// Cases in a list; at the least one that keeps the rule and one that breaks it.
const isTable = ({ text }: Source): boolean => /\.each\(|describeKind\(|Record<keyof typeof/.test(text) || (text.match(/\bit\(/g) ?? []).length >= 2;

describe('The rules of the field', () => {
  it('are found where they live', () => {
    const folders = new Set(rules.map(({ source }) => basename(dirname(source.path))));
    expect([...folders]).toEqual(expect.arrayContaining(['time-rules', 'exceptions', 'placement-rules', 'requirements']));
    expect(rules.length).toBeGreaterThan(40);
  });

  it('are one to a file', () => {
    const files = rules.map(({ source }) => source.path);
    expect(files.filter((path, at) => files.indexOf(path) !== at)).toEqual([]);
  });

  it.each(rules.map(({ name, source }) => [name, source] as const))('have a table of what keeps and what breaks them: %s', (name, source) => {
    const own = specsOf(name, source);
    expect(own.map(({ path }) => path)).not.toEqual([]);
    expect(own.some(isTable)).toBe(true);
  });

  it.each(rules.map(({ name, source }) => [name, source] as const))('stand in the list that is asked: %s', (name, source) => {
    const lists = domain.filter(({ path, text }) => dirname(path) === dirname(source.path) && !path.endsWith('.spec.ts') && text.includes(`/${basename(source.path, '.ts')}.js'`));
    expect(lists.filter(({ text }) => new RegExp(`\\b${name}\\b`).test(text)).map(({ path }) => path)).not.toEqual([]);
  });
});
