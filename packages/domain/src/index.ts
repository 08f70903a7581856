export * from './outcome/index.js';
export * from './time/index.js';
