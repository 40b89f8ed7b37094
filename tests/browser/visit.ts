import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page that notes what must not happen on it. */
export interface Visit {
  page: Page;
  /** Console errors and warnings, uncaught errors, refusals of the content policy. */
  complaints: string[];
  /** Every address that was asked for. */
  requests: string[];
}

/** Opens a page in a browser of its own, as for a reader who comes for the first time. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  context.on('request', (request) => requests.push(request.url()));
  return { page, complaints, requests };
}

/** Waits until the search page shows the answer to what its address asks, or says what is missing. */
export async function answered(page: Page): Promise<void> {
  await page
    .locator('#results:is([data-search-state="done"], [data-search-state="error"])')
    .waitFor({ state: 'attached' });
}
