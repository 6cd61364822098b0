import { parseArgs } from 'node:util';
import { type Command, type CommandContext, CommandFailed, type CommandInput, UsageError } from './command';

interface Surroundings {
  /** Opens what commands need; only called when the words are understood. */
  open(): Promise<CommandContext & { close(): Promise<void> }>;
  /** Writes one line to standard error. */
  complain(line: string): void;
}

/** Runs the subcommand that `words` begin with. @returns the exit code: 2 when it is not understood. */
export async function runCommand(commands: Record<string, Command>, words: string[], { open, complain }: Surroundings): Promise<number> {
  const name = words.slice(0, 2).join(' ');
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    complain(`${words.length > 0 ? `There is no command ${name}.\n` : ''}${usageOf(commands)}`);
    return 2;
  }
  try {
    const input = parse(command, words.slice(2));
    const { close, ...context } = await open();
    try {
      return await command.run(context, input);
    } finally {
      await close();
    }
  } catch (error) {
    if (error instanceof UsageError) {
      complain(`${error.message}\n${usageOf({ [name]: command })}`);
      return 2;
    }
    if (!(error instanceof CommandFailed)) throw error;
    complain(error.message);
    return 1;
  }
}

function parse({ options, positionals: wanted }: Command, args: string[]): CommandInput {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length !== wanted) throw new Error(`It takes ${wanted || 'no'} word(s) without --, not ${positionals.length}.`);
    return { values: values as CommandInput['values'], positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function usageOf(commands: Record<string, Command>): string {
  const lines = Object.entries(commands).map(([name, { usage }]) => `  npm run admin -- ${name} ${usage}`);
  return `Usage:\n${lines.join('\n')}`;
}
