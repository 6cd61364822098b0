import { parseTemplate, type ParsedTemplate } from '@angular/compiler';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../../../..');
const folders = ['apps/dashboard/src/app', 'libs/ui/src'];

export interface SourceFile {
  path: string;
  text: string;
}

/** The files of the interface with these endings, without tests. */
export function sourceFiles(...endings: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => endings.some((ending) => name.endsWith(ending)) && !/\.test\.ts$|test-setup|testing\//.test(name))
      .map((name) => join(root, folder, name))
      .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') })),
  );
}

/** Message keys in calls of `t`, `texts` and `counted`; one that goes on with a value ends in a dot. */
export function keysUsedInCode(): { key: string; counted: boolean; path: string }[] {
  const named = sourceFiles('.ts', '.html').flatMap(({ path, text }) =>
    [...text.matchAll(/\b(t|texts|counted)\(\s*(?:[\w().!]+ \? )?(['"`])([a-zA-Z][\w-]*(?:\.[\w-]+)*\.?)/g)].map(([, call, , key]) => ({
      key: key ?? '',
      counted: call === 'counted',
      path,
    })),
  );
  // Keys chosen between two, and the titles of routes; a permission looks like a key.
  const chosen = sourceFiles('.ts', '.html').flatMap(({ path, text }) =>
    [...text.matchAll(/(?:\? |(?<!permission): |title: )'([a-z][a-zA-Z]*\.[a-zA-Z.]+[a-zA-Z])'/g)].map(([, key]) => ({
      key: key ?? '',
      counted: false,
      path,
    })),
  );
  const pages = [...(sourceFiles('navigation.ts')[0]?.text ?? '').matchAll(/key: '(\w+)'/g)].flatMap(([, key]) =>
    ['title', 'short'].map((name) => ({ key: `${key}.${name}`, counted: false, path: 'navigation.ts' })),
  );
  return [...named, ...chosen, ...pages];
}

/** Every template, in a file or written in its component. */
export function templates(): { path: string; template: ParsedTemplate }[] {
  const inline = sourceFiles('.ts').flatMap(({ path, text }) => inlineTemplates(text).map((template) => ({ path, text: template })));
  return [...sourceFiles('.html'), ...inline].map(({ path, text }) => ({ path, template: parseTemplate(text, path) }));
}

function inlineTemplates(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'template' && ts.isStringLiteralLike(node.initializer))
      found.push(node.initializer.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('component.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}
