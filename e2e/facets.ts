/** The filters of a list: a column beside it, or a sheet behind a button. */
import { expect, type Locator, type Page } from '@playwright/test';

export const filtersButton = (page: Page) => page.getByRole('button', { name: /^Filters/u });
export const filtersSheet = (page: Page) => page.getByRole('dialog', { name: 'Filters' });

export const facet = (page: Page, title: string): Locator =>
  page.getByRole('group', { name: title, exact: true });

export const option = (page: Page, title: string, label: string | RegExp): Locator =>
  facet(page, title).getByRole('checkbox', { name: label });

/** Shows the options of a facet, whatever the width of the window. */
export async function openFacet(page: Page, title: string): Promise<void> {
  const button = filtersButton(page);
  if ((await button.isVisible()) && !(await filtersSheet(page).isVisible())) await button.click();
  const head = facet(page, title).getByRole('button').first();
  await expect(head).toBeVisible();
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  await expect(facet(page, title).getByRole('checkbox').first()).toBeVisible();
}
