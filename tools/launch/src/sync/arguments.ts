import { resolve } from 'node:path';

const pathOptions = ['--from-file', '--mapping'];

/** Makes the path after an option that takes one (or after its `=`) absolute: npm runs its scripts in the root, whichever folder the user is in. */
export function resolvePaths(args: string[], folder: string): string[] {
  return args.map((argument, index) => {
    if (pathOptions.includes(args[index - 1] ?? '')) return resolve(folder, argument);
    const [option = '', path] = argument.split(/=(.*)/s);
    return path !== undefined && pathOptions.includes(option) ? `${option}=${resolve(folder, path)}` : argument;
  });
}
