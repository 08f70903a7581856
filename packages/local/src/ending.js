// Being asked to end: Ctrl-C in the terminal, a service manager's TERM, a closed window.

/**
 * @returns {{ promise: Promise<string>, by: () => string | undefined }} settles with the signal's name; a second one ends at once
 */
export function untilAsked() {
  let by;
  const promise = new Promise((done) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(name, () => {
        // A terminal and npm may both pass on the same Ctrl-C: only one that comes later is impatience.
        if (by && performance.now() - by.at > 1000) process.exit(130);
        by ??= { name, at: performance.now() };
        done(name);
      });
    }
  });
  return { promise, by: () => by?.name };
}
