import { dispatch, processIo } from './dispatch.js';

// The command line's front door: one verb, one answer, one exit code.
const io = processIo();
process.exitCode = await dispatch(process.argv.slice(2), io).catch((error: unknown) => {
  io.err(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
