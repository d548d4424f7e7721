import { app, type Session, type WebContents } from 'electron';
import { APP_ORIGIN } from '../shared/app-origin.ts';

/** Whether a page of ours has this address. `devServer` is set only while developing. */
export function isOwnUrl(url: string, devServer: string | undefined): boolean {
  if (url.startsWith(`${APP_ORIGIN}/`)) return true;
  return devServer !== undefined && url.startsWith(devServer);
}

function isAllowedRequest(url: string, devServer: string | undefined): boolean {
  if (isOwnUrl(url, devServer) || url.startsWith('devtools://')) return true;
  return devServer !== undefined && url.startsWith(devServer.replace(/^http/, 'ws'));
}

/** Switches that must be set before the app is ready: no name is ever looked up, nothing is fetched behind our back. */
export function closeNetwork(devServer: string | undefined): void {
  // Root must start Chromium with --no-sandbox; asking for the sandbox then only makes its services crash.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('no-pings');
  const exception = devServer === undefined ? '' : `, EXCLUDE ${new URL(devServer).hostname}`;
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
}

/** The pages that a frame may load: previews. */
const PREVIEWS = ['letter', 'book', 'card'] as const;

function isPreviewUrl(url: string, devServer: string | undefined): boolean {
  const origin = devServer ?? APP_ORIGIN;
  return PREVIEWS.some((name) => url === `${origin}/${name}.html`);
}

function containContents(contents: WebContents, devServer: string | undefined): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    const isPreview = !event.isMainFrame && isPreviewUrl(event.url, devServer);
    const isReload = event.isMainFrame && event.url === contents.getURL();
    if (isPreview || (isReload && isOwnUrl(event.url, devServer))) return;
    event.preventDefault();
  });
}

/** Refuses navigation, new windows, webviews, downloads, permissions, devices and every request that leaves the app. */
export function containApp(session: Session, devServer: string | undefined): void {
  app.on('web-contents-created', (_event, contents) => containContents(contents, devServer));
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !isAllowedRequest(url, devServer) }),
  );
}
