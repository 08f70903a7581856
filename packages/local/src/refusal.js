// A refusal is an ending the person can do something about: one sentence, no stack.

/** Something the person must change before we can go on. */
export class Refusal extends Error {}

/**
 * Runs a script to its end. A refusal is told in its one sentence and ends with 1; anything else is a fault of ours and shows its stack.
 * @param {() => Promise<number | void>} main answers the exit code
 */
export async function run(main) {
  try {
    process.exitCode = (await main()) ?? process.exitCode ?? 0;
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
export const codeOf = (error) => /** @type {{ code?: string }} */ (error ?? {}).code;
