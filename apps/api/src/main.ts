import { createApp } from './bootstrap';
import { readConfig } from './platform/config/config';
import { createLogger } from './platform/logger/logger';

const config = readConfig(process.env);
const logger = createLogger(config.logLevel);
const app = await createApp(config, logger);
await app.listen(config.port, config.host);
logger.info({ port: config.port }, 'listening');
