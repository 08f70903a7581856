// The package's second door: local time. Behind it Temporal is loaded, so only modules that edit local time come through.
export * from './time/zoned.js';
