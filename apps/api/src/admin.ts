import { adminCommands } from './admin-commands';
import { connect } from './database/data-source';
import { runCommand } from './platform/commands/run-command';
import { readConfig } from './platform/config/config';

process.exitCode = await runCommand(adminCommands, process.argv.slice(2), {
  complain: console.error,
  open: async () => {
    const config = readConfig(process.env);
    const database = await connect(config.databaseUrl, 2);
    return { database, config, say: console.log, close: () => database.destroy() };
  },
});
