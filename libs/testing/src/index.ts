export { fixedClock, type FixedClock } from './fixed-clock';
export { folderFingerprint } from './folder-fingerprint';
export { serve, type ServedRequest, type TestServer } from './serve';
export { testDatabase, type TestDatabase, type TestDatabaseOptions } from './test-database';
