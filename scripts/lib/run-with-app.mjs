import { withDisplay } from '../system/with-display.mjs';
import { nameRuntime, prepareApp } from './prepare-app.mjs';
import { runTool } from './tool.mjs';

/**
 * Runs a test tool that starts the built app, on a display.
 * @param {readonly [packageName: string, command: string]} tool
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function runWithApp(tool, args) {
  const runtime = await prepareApp({ forTests: true });
  return await withDisplay(async (env) => {
    const { code } = await runTool(tool, args, { env: { ...env, ...nameRuntime(runtime) } });
    return code;
  });
}
