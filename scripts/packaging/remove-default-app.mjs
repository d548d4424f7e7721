import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * electron-builder takes Electron's default app out of a release's zip, but not out of a folder.
 * @param {{ appOutDir: string, packager: { getResourcesDir(appOutDir: string): string } }} context
 */
export async function afterPack({ appOutDir, packager }) {
  const resources = packager.getResourcesDir(appOutDir);
  await rm(join(resources, 'default_app.asar'), { force: true });
}
