/**
 * The Debian packages that hold each library an Electron links to or loads, the newest name first:
 * Debian 13 and Ubuntu 24.04 gave many a t64 suffix (64-bit time_t).
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const libraries = {
  'libX11.so.6': ['libx11-6'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXi.so.6': ['libxi6'],
  'libXrandr.so.2': ['libxrandr2'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgmodule-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libsmime3.so': ['libnss3'],
  'libstdc++.so.6': ['libstdc++6'],
  'libudev.so.1': ['libudev1'],
  'libxcb.so.1': ['libxcb1'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  // What is no library goes by its command or file.
  Xvfb: ['xvfb'],
  fontconfig: ['fontconfig'],
  pdftotext: ['poppler-utils'],
  soffice: ['libreoffice-writer-nogui', 'libreoffice-writer'],
  epubcheck: ['epubcheck'],
};

/**
 * @param {readonly string[]} missing names of libraries and programs
 * @param {(packageName: string) => boolean} isKnown whether this system's archive has the package
 * @returns {{ packages: string[], unknown: string[] }} sorted; `unknown` have no package here
 */
export function choosePackages(missing, isKnown) {
  const chosen = missing.map((name) => ({ name, package: libraries[name]?.find(isKnown) }));
  return {
    packages: [...new Set(chosen.flatMap((item) => item.package ?? []))].sort(),
    unknown: chosen.filter((item) => !item.package).map((item) => item.name),
  };
}

/**
 * Every package that could be the one, to ask the archive about in one go.
 * @param {readonly string[]} missing
 */
export function listCandidates(missing) {
  return missing.flatMap((name) => libraries[name] ?? []);
}
