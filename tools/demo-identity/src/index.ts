export { CannotStart, type DemoIdentityOptions } from './options.ts';
export { type DemoIdentity, startDemoIdentity } from './server.ts';
export { demoUsers, type DemoUser } from './users.ts';
