import { PlainError } from './plain-error.mjs';
import { say } from './say.mjs';

/**
 * Runs a script's main function; what it returns is the exit code.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
