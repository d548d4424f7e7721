import type { ElectronApplication, Page } from '@playwright/test';

/** A browser of its own, as the child's telephone has one, that shows nothing yet. */
export async function openBrowser(electron: ElectronApplication): Promise<Page> {
  const opened = electron.waitForEvent('window');
  await electron.evaluate(({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { partition: 'a-reader' } });
    return window.loadURL('about:blank');
  });
  return opened;
}

/** The fonts that the page's characters are really drawn with. */
export async function readDrawnFonts(page: Page) {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument', { depth: -1 });
  const query = { nodeId: root.nodeId, selector: '.letter, .letter *' };
  const { nodeIds } = await client.send('DOM.querySelectorAll', query);
  const drawn = new Map<string, boolean>();
  for (const nodeId of nodeIds) {
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of fonts) drawn.set(familyName, isCustomFont);
  }
  return { drawn, client };
}
