import type { ParseArgsOptionsConfig } from 'node:util';
import type { DataSource } from 'typeorm';
import type { Config } from '../config/config';

export interface CommandContext {
  database: DataSource;
  config: Config;
  /** Writes one line to standard output. */
  say(line: string): void;
}

export interface CommandInput {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
}

/** One subcommand of `npm run admin`. */
export interface Command {
  /** What comes after its name. */
  usage: string;
  options: ParseArgsOptionsConfig;
  /** How many words it takes that are no options. */
  positionals: number;
  /**
   * @returns the exit code
   * @throws {UsageError} for options it cannot use, {CommandFailed} when it cannot be done
   */
  run(context: CommandContext, input: CommandInput): Promise<number>;
}

/** Asked for in a way that cannot be understood: exit code 2. */
export class UsageError extends Error {}

/** Understood, but it cannot be done: exit code 1. The message is for the operator. */
export class CommandFailed extends Error {}
