import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;

/** Fontsource names each font twice; Chromium takes the woff2, so the woff twin is not even bundled. */
const onlyWoff2 = {
  postcssPlugin: 'only-woff2',
  Declaration: (declaration: { prop: string; value: string }) => {
    if (declaration.prop !== 'src' || !declaration.value.includes('.woff2')) return;
    declaration.value = declaration.value.replace(/,\s*url\([^)]+\.woff\) format\('woff'\)/, '');
  },
};

/** HarfBuzz's subsetter, which cuts the fonts of a letter's web page: WebAssembly is not bundled by itself. */
const withSubsetter = {
  name: 'with-subsetter',
  generateBundle(this: { emitFile: (file: object) => string }) {
    const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
    const fileName = 'harfbuzz-subset.wasm';
    this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
  },
};

/**
 * Both Electrons that may run this app must understand the output: the newest one and 33
 * (Node 20.18, Chromium 130). Everything is bundled, so the packaged app carries no node_modules.
 */
export default defineConfig({
  main: {
    plugins: [withSubsetter],
    build: {
      target: 'node20',
      minify: true,
      outDir: 'out/main',
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: resolve(root, 'main/index.ts'),
          cli: resolve(root, 'main/cli/run-cli.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: resolve(root, 'main/preload/index.ts'),
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    css: { postcss: { plugins: [onlyWoff2] } },
    build: {
      target: 'chrome130',
      minify: true,
      outDir: 'out/renderer',
      // The CSP allows no data: fonts or scripts, so nothing is inlined.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          index: resolve(root, 'renderer/index.html'),
          letter: resolve(root, 'renderer/letter.html'),
          book: resolve(root, 'renderer/book.html'),
          card: resolve(root, 'renderer/card.html'),
          picture: resolve(root, 'renderer/picture.html'),
        },
      },
    },
  },
});
