import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Where = {
  /** The part of the window to look at. */
  readonly within?: string | undefined;
  /** Only what another theme can change. */
  readonly onlyContrast?: boolean;
};

/** What axe finds, one line each: the rule and the element. */
export async function findViolations(page: Page, where: Where = {}): Promise<string[]> {
  // Electron has no second page, which axe's default way of running in frames needs.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (where.within !== undefined) axe.include(where.within);
  if (where.onlyContrast === true) axe.withRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
