import type { Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import generate from './generator.ts';

const registry = 'libs/adapters/registry.ts';
const registryText = `import type { Adapter } from '@kasvu/adapter-kit';
import esco from './esco';
import prhYtj from './prh-ytj';

/** Every source. */
export const adapters: readonly Adapter[] = [esco, prhYtj];
`;

describe('nx g adapter', () => {
  let tree: Tree;

  beforeEach(() => {
    tree = createTreeWithEmptyWorkspace();
    tree.delete('.oxfmtrc.json');
    tree.write('.prettierrc', '{ "singleQuote": true, "printWidth": 140 }');
    tree.write(registry, registryText);
  });

  it('writes the folder of the source', async () => {
    await generate(tree, { name: 'city-events' });
    expect(tree.children('libs/adapters/city-events').sort()).toEqual([
      'README.md',
      'city-events.contract.test.ts',
      'client.ts',
      'fixtures',
      'golden',
      'index.ts',
      'manifest.ts',
      'mapper.ts',
    ]);
    expect(tree.read('libs/adapters/city-events/manifest.ts', 'utf8')).toContain("id: 'city-events'");
  });

  it('adds its line to the registry, in order', async () => {
    await generate(tree, { name: 'city-events' });
    expect(tree.read(registry, 'utf8')).toBe(
      registryText.replace('import esco', "import cityEvents from './city-events';\nimport esco").replace('[esco', '[cityEvents, esco'),
    );
  });

  it.each(['CityEvents', 'city_events', '-events', '9lives', ''])('refuses the name "%s"', async (name) => {
    await expect(generate(tree, { name })).rejects.toThrow('write it in kebab-case');
    expect(tree.read(registry, 'utf8')).toBe(registryText);
  });

  it('refuses a source that is there', async () => {
    tree.write('libs/adapters/esco/index.ts', '');
    await expect(generate(tree, { name: 'esco' })).rejects.toThrow('libs/adapters/esco is there already');
  });

  it('says so when the registry has another form', async () => {
    tree.write(registry, 'export const adapters = load();\n');
    await expect(generate(tree, { name: 'city-events' })).rejects.toThrow('has no `export const adapters');
  });
});
