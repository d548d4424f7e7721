/**
 * An Electron that is ready to run.
 * @typedef {object} Runtime
 * @property {string} dist the folder with the stock layout of an Electron release
 * @property {string} executable
 * @property {string} version without a leading v
 * @property {'github' | 'npm' | 'override'} source
 *
 * Where an Electron can be had.
 * @typedef {object} Source
 * @property {'github' | 'npm'} name
 * @property {string} version
 * @property {string} folder name in the cache; another one for whatever changes the content
 * @property {string} label for the person
 * @property {(work: string, dist: string) => Promise<void>} fill downloads, checks and lays out
 *   `dist`; `work` is an empty folder for anything on the way
 */
export {};
