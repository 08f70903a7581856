import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { everyNode, importsOf, parse, sources, type Source } from '../support/sources.js';

// Policies and lifecycles are asked by the API alone; the portal reads the answer (`viewerCan`), so that there is one place to be wrong in.
const decisions = sources('packages/domain/src', /(-policy|-lifecycle|abilities)\.ts$/);

/** Names of what runs; types may be used by everybody. */
function exportedValues(source: Source): readonly string[] {
  return everyNode(parse(source)).flatMap((node) => {
    if (!ts.canHaveModifiers(node) || !ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isFunctionDeclaration(node)) return node.name ? [node.name.text] : [];
    if (!ts.isVariableStatement(node)) return [];
    return node.declarationList.declarations.map(({ name }) => name.getText());
  });
}

// Lists of words are facts and no decisions.
const isList = (name: string): boolean => /^[A-Z_]+$/.test(name);
const forbidden = new Set(decisions.flatMap(exportedValues).filter((name) => !isList(name)));
const portal = sources('apps/portal/src', /\.tsx?$/).filter(({ path }) => !/\.spec\.tsx?$/.test(path));

const decidedIn = (source: Source): readonly string[] =>
  importsOf(source)
    .filter(({ from }) => from.startsWith('@practicum/domain'))
    .flatMap(({ names }) => names.filter((name) => forbidden.has(name)).map((name) => `${source.path} imports ${name}`));

describe('The portal', () => {
  it('is looked at, and so are the decisions', () => {
    expect(portal.length).toBeGreaterThan(0);
    expect(forbidden.size).toBeGreaterThan(5);
  });

  it('imports no policy and no lifecycle', () => {
    expect(portal.flatMap(decidedIn)).toEqual([]);
  });

  it('would be seen importing one', () => {
    const [name] = [...forbidden];
    expect(decidedIn({ path: 'page.tsx', text: `import { ${name} } from '@practicum/domain';` })).toEqual([`page.tsx imports ${name}`]);
    expect(decidedIn({ path: 'page.tsx', text: `import type { ${name} } from '@practicum/domain';` })).toEqual([]);
  });
});
