import { forbiddenCode } from './planted-code.ts';
import { allowedImports, forbiddenImports, importing } from './planted-imports.ts';
import { stubs } from './planted-stubs.ts';
import { PlantedWorkspace, type LintMessage } from '../planted-workspace.ts';

const plants = [...forbiddenImports, ...forbiddenCode];
const explained = `// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the library types it so
export const x: any = 1;
`;

describe('the walls', () => {
  const workspace = new PlantedWorkspace();
  let report: Map<string, LintMessage[]>;

  beforeAll(() => {
    workspace.write(stubs);
    workspace.allowFeatureEdge('two', 'one');
    // The graph is made before the plants are there: planted imports would form cycles, which are reported first.
    workspace.run('nx', 'show', 'projects');
    workspace.write(Object.fromEntries(plants.map(({ file, text }) => [file, text])));
    workspace.write(Object.fromEntries(allowedImports.map(([file, target]) => [file, importing(target)])));
    workspace.write({ 'libs/skills/src/explained.ts': explained });
    report = workspace.lint('apps', 'libs', 'tools/stub-sources');
  }, 120_000);
  afterAll(() => workspace.dispose());

  it.each(plants.map((plant) => [plant.title, plant] as const))('reject %s', (_, { file, rule, says, severity = 2 }) => {
    expect(report.get(file)).toContainEqual(
      expect.objectContaining({ ruleId: rule || null, severity, message: expect.stringMatching(says) as string }),
    );
  });

  it.each(allowedImports)('let %s import %s', (file) => {
    expect(report.get(file)).toEqual([]);
  });

  it('let the registry name the adapters beside it', () => {
    expect(report.get('libs/adapters/registry.ts')).toEqual([]);
  });

  it('let an explained suppression pass', () => {
    expect(report.get('libs/skills/src/explained.ts')).toEqual([]);
  });

  it('only warn of a file between 300 and 500 lines', () => {
    expect(report.get('libs/skills/src/d1.ts')?.map(({ severity }) => severity)).toEqual([1]);
  });
});
