import { dirname, basename } from 'node:path/posix';

const adaptersRoot = 'libs/adapters';

export interface InferredProject {
  /** The file the project is there for. */
  file: string;
  root: string;
  name: string;
  projectType: 'library';
  sourceRoot: string;
  tags: string[];
}

/**
 * The projects of libs/adapters. The registry's project is the folder itself, the adapters are nested in it; Nx gives each file to the
 * deepest project above it, so the registry owns only the files directly in libs/adapters.
 * @param files workspace-relative paths
 */
export function adapterProjects(files: readonly string[]): InferredProject[] {
  return files.flatMap((file) => {
    if (file === `${adaptersRoot}/registry.ts`) return [project(file, 'adapters-registry', 'type:registry')];
    if (basename(file) === 'manifest.ts' && dirname(dirname(file)) === adaptersRoot) {
      return [project(file, `adapter-${basename(dirname(file))}`, 'type:adapter')];
    }
    return [];
  });
}

function project(file: string, name: string, type: string): InferredProject {
  const root = dirname(file);
  return { file, root, name, projectType: 'library', sourceRoot: root, tags: ['scope:server', type] };
}
