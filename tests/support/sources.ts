// The sources of the house, read as text: for the tests that look at how it is built.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The project's folder. */
export const house = resolve(fileURLToPath(new URL('../..', import.meta.url)));

export interface Source {
  /** Path from the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

const notOurs = new Set(['node_modules', 'dist', 'generated', '.turbo', '.cache', '.data', '.git']);

/** Every file below a folder whose path matches; nothing for a folder that is not there. */
export function sources(folder: string, matching: RegExp): readonly Source[] {
  return filesBelow(join(house, folder))
    .map((file) => ({ file, path: relative(house, file).replaceAll('\\', '/') }))
    .filter(({ path }) => matching.test(path))
    .map(({ file, path }) => ({ path, text: readFileSync(file, 'utf8') }));
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** A source as a tree. */
export const parse = ({ path, text }: Source): ts.SourceFile => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** Every node of a tree, parents before children. */
export function everyNode(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  return [node, ...children.flatMap(everyNode)];
}

export interface Import {
  readonly from: string;
  /** The imported names, as the other file calls them. */
  readonly names: readonly string[];
  /** It leaves nothing in the running program. */
  readonly typeOnly: boolean;
}

/** Static imports, re-exports and `import()` of a file. */
export function importsOf(source: Source): readonly Import[] {
  return everyNode(parse(source)).flatMap((node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return fromDeclaration(node);
    const called = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined;
    return called && ts.isStringLiteral(called) ? [{ from: called.text, names: [], typeOnly: false }] : [];
  });
}

function fromDeclaration(node: ts.ImportDeclaration | ts.ExportDeclaration): readonly Import[] {
  if (!node.moduleSpecifier || !ts.isStringLiteral(node.moduleSpecifier)) return [];
  const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
  const list = clause?.namedBindings ?? (ts.isExportDeclaration(node) ? node.exportClause : undefined);
  const elements = list && (ts.isNamedImports(list) || ts.isNamedExports(list)) ? [...list.elements] : [];
  const wholeIsType = ts.isImportDeclaration(node) ? clause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly;
  const values = elements.filter((element) => !element.isTypeOnly);
  return [{
    from: node.moduleSpecifier.text,
    names: (wholeIsType ? [] : values).map((element) => (element.propertyName ?? element.name).text),
    typeOnly: wholeIsType || (elements.length > 0 && values.length === 0 && !clause?.name),
  }];
}
