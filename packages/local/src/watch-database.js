// A database that dies under a running server is started again: the server waits for it and answers 503 meanwhile.

const lookEvery = 500;

/**
 * @param {{ isAlive: () => boolean, revive: () => Promise<void> } | undefined} database nothing is watched when it is not ours
 * @param {(line: string) => void} say
 * @returns {() => void} ends the watch
 */
export function watchDatabase(database, say) {
  if (!database) return () => undefined;
  let busy = false;
  const timer = setInterval(async () => {
    if (busy || database.isAlive()) return;
    busy = true;
    say('The database has ended; starting it again …');
    await database.revive().catch((error) => say(error.message));
    busy = false;
  }, lookEvery);
  return () => clearInterval(timer);
}
