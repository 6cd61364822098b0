const adapterImport = /^import \w+ from '\.\/[\w-]+';$/;
const adapterList = /(export const adapters: readonly Adapter\[\] = \[)([^\]]*)(\];)/;

/**
 * The registry's text with one more source, in alphabetical order.
 * @throws {Error} when the text has no list of adapters
 */
export function addToRegistry(text: string, name: string, identifier: string): string {
  const list = adapterList.exec(text);
  if (!list) throw new Error('libs/adapters/registry.ts has no `export const adapters: readonly Adapter[] = [...]`');
  const entries = `${list[2]}`.split(',').map((entry) => entry.trim());
  const sources = [...entries.filter(Boolean), identifier].sort();
  return withImport(text, `import ${identifier} from './${name}';`).replace(adapterList, `$1${sources.join(', ')}$3`);
}

function withImport(text: string, line: string): string {
  const lines = text.split('\n');
  const imports = lines.filter((other) => adapterImport.test(other));
  const rest = lines.filter((other) => !adapterImport.test(other));
  const after = rest.findLastIndex((other) => other.startsWith('import ')) + 1;
  return rest.toSpliced(after, 0, ...[...imports, line].sort()).join('\n');
}
