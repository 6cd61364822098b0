export * from './adapter';
export * from './http/http-client';
export * from './manifest';
export * from './source-error';
