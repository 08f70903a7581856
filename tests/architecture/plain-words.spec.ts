import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { everyNode, parse, sources, type Source } from '../support/sources.js';

const all = ['packages', 'apps', 'tests'].flatMap((folder) => sources(folder, /\.(tsx?|js|mjs|cjs)$/));
const typed = all.filter(({ path }) => /\.tsx?$/.test(path));

const anyIn = (source: Source): readonly string[] =>
  everyNode(parse(source))
    .filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword || kind === ts.SyntaxKind.NonNullExpression)
    .map((node) => `${source.path}: ${node.parent.getText().slice(0, 60)}`);

// Written apart, so that this file does not find itself.
const silencers = new RegExp(['@ts-' + 'ignore', '@ts-' + 'nocheck', '@ts-' + 'expect-error'].join('|'));
const leftovers = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`);
const places = new RegExp(`(?<![\\w.])/(${['wo' + 'rk', 'ho' + 'me', 'Us' + 'ers'].join('|')})/[a-z]`);

const linesWith = (pattern: RegExp): readonly string[] =>
  all.flatMap(({ path, text }) => text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])));

describe('The sources', () => {
  it('leave no type open and assert nothing away', () => {
    expect(typed.length).toBeGreaterThan(50);
    expect(typed.flatMap(anyIn)).toEqual([]);
  });

  it.each(['const a: any = 1;', 'const a = b as any;', 'type A = Record<string, any>;', 'const a = b!.c;'])('would be seen saying %s', (text) => {
    expect(anyIn({ path: 'a.ts', text })).toHaveLength(1);
  });

  it('silence no check', () => {
    expect(linesWith(silencers)).toEqual([]);
  });

  it('leave nothing for later', () => {
    expect(linesWith(leftovers)).toEqual([]);
  });

  it('name no place of one machine', () => {
    expect(linesWith(places)).toEqual([]);
  });
});
