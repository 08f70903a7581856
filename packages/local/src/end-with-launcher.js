// Loaded into the server before its own code: when the launcher is gone, however it went, the server ends in order.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
