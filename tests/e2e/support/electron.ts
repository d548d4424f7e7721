import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type {} from '../../../renderer/app/bridge.ts';

export const PROJECT = join(import.meta.dirname, '../../..');

/** The Electron that `scripts/` prepared. */
export function electronPath(): string {
  const path = process.env.BOOKLETTER_ELECTRON;
  if (path === undefined) throw new Error('Run the end-to-end tests with `npm run e2e`.');
  return path;
}

/** Chromium refuses its sandbox to root. */
export const ROOT_FLAGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export type LaunchOptions = {
  readonly profile: string;
  readonly journal?: string;
  readonly language?: 'ko' | 'en';
  readonly args?: readonly string[];
  /** The packaged app to start in place of the project. */
  readonly executable?: string;
};

export type App = { readonly electron: ElectronApplication; readonly page: Page };

/** Starts the real app on a profile of its own and waits for its window. */
export async function launchApp(options: LaunchOptions): Promise<App> {
  const { profile, journal, language = 'ko', args = [], executable } = options;
  const locale = language === 'ko' ? 'ko_KR.UTF-8' : 'en_US.UTF-8';
  const electron = await _electron.launch({
    executablePath: executable ?? electronPath(),
    args: [
      ...(executable === undefined ? [PROJECT] : []),
      ...ROOT_FLAGS,
      `--user-data-dir=${profile}`,
      ...(journal === undefined ? [] : ['--journal', journal]),
      ...args,
    ],
    env: { ...process.env, LANG: locale, LC_ALL: locale, LANGUAGE: language },
  });
  return { electron, page: await electron.firstWindow() };
}
