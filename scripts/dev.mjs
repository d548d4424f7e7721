import { nameRuntime } from './lib/prepare-app.mjs';
import { runMain } from './lib/run-main.mjs';
import { readSettings } from './lib/settings.mjs';
import { runTool } from './lib/tool.mjs';
import { prepareElectron } from './runtime/prepare-electron.mjs';
import { ensureSystem } from './system/ensure-system.mjs';
import { withDisplay } from './system/with-display.mjs';

await runMain(async () => {
  const runtime = await prepareElectron();
  await ensureSystem(runtime);
  return await withDisplay(async (env) => {
    const { code } = await runTool(
      ['electron-vite', 'electron-vite'],
      ['dev', '--watch', ...process.argv.slice(2)],
      {
        env: {
          ...env,
          ...nameRuntime(runtime),
          ...(readSettings().isRoot ? { NO_SANDBOX: '1' } : {}),
        },
      },
    );
    return code;
  });
});
