import { adapterProjects } from './inference/adapter-projects.ts';
import { inferredTargets } from './inference/targets.ts';
import type { CreateNodes, CreateNodesResult, ProjectConfiguration } from '@nx/devkit';

const filesThatMatter =
  '{**/project.json,**/jest.config.cjs,libs/adapters/registry.ts,libs/adapters/*/manifest.ts,**/*.{unit,db,contract}.test.ts}';

/**
 * The workspace's own Nx plugin: each folder of libs/adapters with a manifest is a project, and every project gets its lint and test
 * targets from the files it has. A project.json adds to or overrides what is inferred here.
 */
export const createNodes: CreateNodes = [
  filesThatMatter,
  (files) => {
    const declared = files
      .filter((file) => file.endsWith('/project.json'))
      .map((file) => [file, file.slice(0, -'/project.json'.length)] as const);
    const adapters = adapterProjects(files);
    const roots = [...declared.map(([, root]) => root), ...adapters.map(({ root }) => root)];
    return [
      ...adapters.map(({ file, root, ...project }) => result(file, root, { ...project, targets: inferredTargets(root, files, roots) })),
      ...declared.map(([file, root]) => result(file, root, { targets: inferredTargets(root, files, roots) })),
    ];
  },
];

export const name = '@kasvu/workspace';

function result(file: string, root: string, project: Omit<ProjectConfiguration, 'root'>): [string, CreateNodesResult] {
  return [file, { projects: { [root]: { ...project, root } } }];
}
