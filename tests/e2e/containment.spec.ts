import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePhoto, smallPicture } from '../shared/pictures/make-pictures.ts';
import { listFarEnds, listProcessTree } from './support/sockets.ts';
import { expect, test } from './support/test.ts';

const ORIGIN = 'app://bookletter';

test('the window runs sandboxed, isolated and without Node', async ({ launch }) => {
  const { electron, page } = await launch();
  expect(page.url()).toBe(`${ORIGIN}/index.html`);
  const names = ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'];
  const found = await page.evaluate(
    (candidates) => candidates.filter((name) => name in globalThis),
    names,
  );
  expect(found).toEqual([]);
  const sandboxed = await electron.evaluate(({ app }) => app.getAppMetrics());
  const tabs = sandboxed.filter(({ type }) => type === 'Tab');
  expect(tabs.length).toBeGreaterThan(0);
  const preferences = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // Electron has this method and does not declare it.
      const { getLastWebPreferences } = webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } =
        getLastWebPreferences.call(webContents);
      return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
    }),
  );
  expect(preferences).toEqual([
    {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    },
  ]);
});

test('only the built files can be loaded', async ({ launch }) => {
  const { electron } = await launch();
  const statuses = await electron.evaluate(async ({ net }, origin) => {
    const paths = [
      '/index.html',
      '/package.json',
      '/../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%2f..%2fpackage.json',
      '/../main/index.js',
      '//etc/passwd',
    ];
    const answers = await Promise.all(paths.map((path) => net.fetch(origin + path)));
    const strange = await net.fetch('app://elsewhere/index.html');
    return [...answers, strange].map(({ status }) => status);
  }, ORIGIN);
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404, 404]);
});

test('of the open journal only its pictures can be loaded', async ({ launch, folder }) => {
  const { electron, page } = await launch();
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
  const bytes = [...smallPicture('jpeg')];
  const [added, refused, wrong] = await page.evaluate(
    ([picture, photo]) =>
      Promise.all([
        window.bookletter.addPicture({ bytes: new Uint8Array(picture ?? []) }),
        window.bookletter.addPicture({ bytes: new Uint8Array(photo ?? []) }),
        window.bookletter.addPicture({ bytes: 'text' } as never),
      ]),
    [bytes, [...makePhoto()]],
  );
  expect(refused).toEqual({ ok: false, error: { code: 'unfit-picture', problem: 'metadata' } });
  expect(wrong).toMatchObject({ ok: false, error: { code: 'invalid-input', field: 'bytes' } });
  if (!added?.ok) throw new Error('not added');
  const attachments = join(folder, 'journal/attachments');
  const link = `${'1'.repeat(64)}.png`;
  await symlink(join(folder, 'journal/journal.json'), join(attachments, link));
  await writeFile(join(attachments, 'secret.png'), 'x');
  const paths = [
    `/attachments/${added.value.name}`,
    `/attachments/${link}`,
    '/attachments/secret.png',
    '/attachments/',
    '/attachments/..%2fjournal.json',
    '/journal.json',
    `/x/attachments/${added.value.name}`,
  ];
  const answers = await electron.evaluate(
    async ({ net }, urls) =>
      Promise.all(
        urls.map(async (url) => {
          const { status, headers } = await net.fetch(url);
          return [status, headers.get('content-type'), headers.get('cache-control')];
        }),
      ),
    paths.map((path) => ORIGIN + path),
  );
  const none = [404, null, 'no-store'];
  expect(answers).toEqual([
    [200, 'image/jpeg', 'private, max-age=31536000, immutable'],
    ...paths.slice(1).map(() => none),
  ]);
});

test('the content security policy has no way around it', async ({ launch }) => {
  const { electron, page } = await launch();
  const policy = await electron.evaluate(
    async ({ net }, origin) =>
      (await net.fetch(`${origin}/index.html`)).headers.get('content-security-policy'),
    ORIGIN,
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);

  const escaped = await page.evaluate(async () => {
    const run = globalThis as unknown as Record<string, unknown>;
    const script = document.createElement('script');
    script.textContent = 'globalThis.ranInline = true';
    document.body.append(script);
    const host = document.createElement('div');
    host.innerHTML =
      '<img src="x" onerror="globalThis.ranHandler = true"><p style="color: red">x</p>';
    document.body.append(host);
    await new Promise((resolve) => host.querySelector('img')?.addEventListener('error', resolve));
    let evaluated = true;
    try {
      new Function('return 1')();
    } catch {
      evaluated = false;
    }
    const colour = host.querySelector('p')?.style.color;
    return { inline: run.ranInline, handler: run.ranHandler, evaluated, colour };
  });
  expect(escaped).toEqual({ inline: undefined, handler: undefined, evaluated: false, colour: '' });
});

test('the window stays where it is', async ({ launch }) => {
  const { electron, page } = await launch();
  const opened = await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    document.body.append(link);
    link.click();
    location.href = 'https://example.com/';
    return window.open('https://example.com/') === null;
  });
  expect(opened).toBe(true);
  await page.evaluate(() => {
    location.href = 'file:///etc/passwd';
  });
  const state = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
  );
  expect(state).toEqual([`${ORIGIN}/index.html`]);
  expect(await page.evaluate(() => typeof window.bookletter.getSession)).toBe('function');
});

test('no permission is given', async ({ launch }) => {
  const { page } = await launch();
  const answers = await page.evaluate(async () => {
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        () => 'given',
        () => 'refused',
      );
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'midi'];
    const states = names.map(async (name) => {
      const status = await navigator.permissions.query({ name: name as PermissionName });
      return status.state;
    });
    return {
      states: await Promise.all(states),
      media: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      place: await refused(
        new Promise((given, denied) => navigator.geolocation.getCurrentPosition(given, denied)),
      ),
      clipboard: await refused(navigator.clipboard.readText()),
    };
  });
  expect(answers).toEqual({
    states: ['denied', 'denied', 'denied', 'denied', 'denied'],
    media: 'refused',
    place: 'refused',
    clipboard: 'refused',
  });
});

test('a call from anywhere but the window is refused, and a call with a wrong input says which field', async ({
  launch,
}) => {
  const { electron, page } = await launch();
  const stranger = await electron.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/index.cjs`;
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await other.loadURL('about:blank');
    const answer: unknown = await other.webContents.executeJavaScript(
      'window.bookletter.getSession({})',
    );
    other.destroy();
    return answer;
  });
  expect(stranger).toEqual({ ok: false, error: { code: 'refused' } });

  const wrong = await page.evaluate(() =>
    Promise.all([
      window.bookletter.getPage({ pageId: '../../etc/passwd' }),
      window.bookletter.getSession({ more: 1 } as never),
      window.bookletter.openLink({ url: 'file:///etc/passwd' }),
    ]),
  );
  const invalid = (field: string, problem: string) => ({
    ok: false,
    error: { code: 'invalid-input', field, problem },
  });
  expect(wrong).toEqual([
    invalid('pageId', 'not-an-id'),
    invalid('more', 'unknown-field'),
    invalid('url', 'not-allowed'),
  ]);
  expect(await page.evaluate(() => Object.keys(window.bookletter).includes('invoke'))).toBe(false);
});

test('nothing connects to a network', async ({ launch }) => {
  const { electron, page } = await launch();
  const results = await page.evaluate(async () => {
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        () => 'reached',
        () => 'refused',
      );
    const image = new Image();
    image.src = 'http://127.0.0.1:9/picture.png';
    const socket = () =>
      new Promise((open, closed) => {
        const web = new WebSocket('ws://127.0.0.1:9');
        web.onopen = open;
        web.onerror = closed;
      });
    return Promise.all([
      refused(fetch('http://127.0.0.1:9/')),
      refused(fetch('https://example.com/')),
      refused(image.decode()),
      refused(socket()),
      navigator.sendBeacon('http://127.0.0.1:9/', 'x') ? 'queued' : 'refused',
    ]);
  });
  expect(results.slice(0, 4)).toEqual(['refused', 'refused', 'refused', 'refused']);
  const requested = await electron.evaluate(async ({ net }) =>
    net.fetch('http://127.0.0.1:9/').then(
      () => 'reached',
      (error: Error) => error.message,
    ),
  );
  expect(requested).toContain('ERR_BLOCKED_BY_CLIENT');
  const pid = electron.process().pid;
  expect(pid).toBeDefined();
  const processes = listProcessTree(pid ?? 0);
  expect(processes.length).toBeGreaterThan(2);
  expect(listFarEnds(processes)).toEqual([]);
});
