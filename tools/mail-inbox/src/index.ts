export { CannotStart, type MailInboxOptions } from './options.ts';
export { type MailInbox, startMailInbox } from './server.ts';
