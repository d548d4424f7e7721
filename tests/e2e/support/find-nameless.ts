import type { Page } from '@playwright/test';

type Value = { readonly value?: unknown };
type AxNode = {
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly backendDOMNodeId?: number;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
};

/** A box that scrolls can be scrolled by keys, and is what its contents are. */
const SCROLLING: ReadonlySet<string> = new Set(['RootWebArea', 'generic', 'main']);

function isNameless({ ignored, role, name, properties = [] }: AxNode): boolean {
  const isFocusable = properties.some(
    (each) => each.name === 'focusable' && each.value.value === true,
  );
  if (ignored || !isFocusable) return false;
  if (SCROLLING.has(String(role?.value))) return false;
  return String(name?.value ?? '').trim() === '';
}

/** What can have the focus and says nothing to a screen reader: its role and its markup. */
export async function findNameless(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const tree = (await client.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  const nameless = tree.nodes.filter(isNameless);
  const found: string[] = [];
  for (const { role, backendDOMNodeId } of nameless) {
    const { outerHTML } = await client.send('DOM.getOuterHTML', {
      backendNodeId: backendDOMNodeId,
    });
    found.push(`${String(role?.value)}: ${outerHTML.slice(0, 200)}`);
  }
  await client.detach();
  return found;
}
