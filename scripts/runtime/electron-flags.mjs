/**
 * The switches Electron needs here, before the app's own arguments.
 * @param {object} where
 * @param {boolean} where.isRoot Chromium refuses its sandbox to root
 * @param {boolean} where.isVirtual a virtual display has no GPU to look for
 * @returns {string[]}
 */
export function listElectronFlags({ isRoot, isVirtual }) {
  return [...(isRoot ? ['--no-sandbox'] : []), ...(isVirtual ? ['--disable-gpu'] : [])];
}
