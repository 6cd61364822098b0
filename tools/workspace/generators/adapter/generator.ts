import { join } from 'node:path';
import { formatFiles, generateFiles, names, type Tree } from '@nx/devkit';
import { addToRegistry } from './registry.ts';

export interface AdapterOptions {
  /** The source's id in kebab-case. */
  name: string;
}

const adapters = 'libs/adapters';
const registry = `${adapters}/registry.ts`;
const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * `nx g adapter <name>`: writes libs/adapters/<name> with a small working example and the source's line in the registry. Its contract test
 * passes once the places marked FILL IN are filled in.
 * @throws {Error} when the name is not in kebab-case, the folder is there already, or the registry has another form than expected
 */
export default async function adapterGenerator(tree: Tree, { name }: AdapterOptions): Promise<void> {
  if (!kebabCase.test(name)) throw new Error(`"${name}" is not a source id: write it in kebab-case, such as city-events`);
  const folder = `${adapters}/${name}`;
  if (tree.exists(folder)) throw new Error(`${folder} is there already`);
  const text = tree.read(registry, 'utf8');
  if (text === null) throw new Error(`${registry} is missing`);

  const { propertyName, constantName } = names(name);
  generateFiles(tree, join(import.meta.dirname, 'files'), folder, { name, propertyName, constantName });
  tree.write(registry, addToRegistry(text, name, propertyName));
  await formatFiles(tree);
}
