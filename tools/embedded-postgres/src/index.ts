export { APPLICATION, SUPERUSER, withClient, withDatabase } from './connection.ts';
export { createDatabase, dropDatabase } from './database.ts';
export { EmbeddedPostgresError, errorCode } from './errors.ts';
export { tryFileLock, withFileLock } from './file-lock.ts';
export { freePort, portState } from './port.ts';
export { runningPostmaster, stopPostmaster } from './postmaster.ts';
export { isAlive, isSameProcessAlive, processIdentity } from './process-info.ts';
export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './start.ts';
