import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspaceRoot } from '@nx/devkit';

const copied = [
  'nx.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'jest.node.cjs',
  'eslint.config.mjs',
  'sheriff.config.ts',
  'tools/workspace',
];

export interface LintMessage {
  ruleId: string | null;
  severity: 1 | 2;
  message: string;
}

/**
 * A small workspace with this one's own configuration (Nx plugin, ESLint, Sheriff) and files made up by a test. It lives in `tmp/`, which
 * neither git nor Nx looks into. Call `dispose` at the end.
 */
export class PlantedWorkspace {
  readonly root: string;

  constructor() {
    const tmp = join(workspaceRoot, 'tmp');
    mkdirSync(tmp, { recursive: true });
    this.root = mkdtempSync(join(tmp, 'planted-'));
    this.copy(...copied);
    symlinkSync(join(workspaceRoot, 'node_modules'), join(this.root, 'node_modules'));
  }

  write(files: Record<string, string>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
  }

  /** Adds a named edge between two features of the API to the copied sheriff.config.ts. */
  allowFeatureEdge(from: string, to: string): void {
    const config = this.read('sheriff.config.ts');
    const changed = config.replace(/(apiFeatureEdges: Record<string, string\[\]> = \{)/, `$1 '${from}': ['${to}'],`);
    if (changed === config) throw new Error('sheriff.config.ts has no apiFeatureEdges');
    this.write({ 'sheriff.config.ts': changed });
  }

  /** Copies files or folders of this workspace. */
  copy(...paths: string[]): void {
    for (const path of paths) cpSync(join(workspaceRoot, path), join(this.root, path), { recursive: true });
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Runs a program of node_modules/.bin here; throws with its whole output when it fails. */
  run(program: string, ...args: string[]): string {
    const { status, output } = this.attempt(program, args);
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${output}`);
    return output;
  }

  /** Runs a program of node_modules/.bin here and gives its exit code and its whole output. */
  attempt(program: string, args: string[], env: NodeJS.ProcessEnv = {}): { status: number | null; output: string } {
    const { status, stdout, stderr } = this.spawn(program, args, env);
    return { status, output: stdout + stderr };
  }

  /** What ESLint says about each file under the folders, by workspace-relative path. */
  lint(...folders: string[]): Map<string, LintMessage[]> {
    const { stdout, stderr } = this.spawn('eslint', [...folders, '--format', 'json']);
    if (!stdout.startsWith('[')) throw new Error(`ESLint gave no report: ${stdout}${stderr}`);
    const report = JSON.parse(stdout) as { filePath: string; messages: LintMessage[] }[];
    return new Map(report.map(({ filePath, messages }) => [filePath.slice(this.root.length + 1), messages]));
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private spawn(program: string, args: string[], env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
    const bin = join(workspaceRoot, 'node_modules/.bin');
    // Without what Jest and an outer Nx task have set for themselves.
    const {
      NODE_OPTIONS: _flags,
      FORCE_COLOR: _color,
      NX_WORKSPACE_ROOT_PATH: _root,
      NX_TASK_TARGET_PROJECT: _project,
      ...rest
    } = process.env;
    const nx = {
      NX_DAEMON: 'false',
      NX_NO_CLOUD: 'true',
      NX_TUI: 'false',
      NX_CACHE_DIRECTORY: join(this.root, '.nx/cache'),
      NX_WORKSPACE_DATA_DIRECTORY: join(this.root, '.nx/data'),
    };
    return spawnSync(join(bin, program), args, {
      cwd: this.root,
      encoding: 'utf8',
      env: { ...rest, PATH: `${bin}:${rest['PATH']}`, CI: 'true', NO_COLOR: '1', ...nx, ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
  }
}
