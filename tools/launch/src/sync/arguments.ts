import { resolve } from 'node:path';

const PATH_OPTION = '--from-file';

/** Makes the path after `--from-file` (or `--from-file=`) absolute: npm runs its scripts in the root, whichever folder the user is in. */
export function resolvePaths(args: string[], folder: string): string[] {
  return args.map((argument, index) => {
    if (args[index - 1] === PATH_OPTION) return resolve(folder, argument);
    if (argument.startsWith(`${PATH_OPTION}=`)) return `${PATH_OPTION}=${resolve(folder, argument.slice(PATH_OPTION.length + 1))}`;
    return argument;
  });
}
