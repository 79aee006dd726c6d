import type { Page } from '@playwright/test';
import { expectNoAxeFindings } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';

test('the window opens in Finnish', async ({ office }) => {
  await expect(office.page.locator('html')).toHaveAttribute('lang', 'fi');
  await expect(office.page).toHaveTitle(/Koordinaattorin työpöytä/);
  await expect(office.page.locator('#root')).not.toBeEmpty();
});

test('the data are not the browser’s to clear away when the disk is full', async ({ office }) => {
  const isKept = (page: Page) => page.evaluate(() => navigator.storage.persisted());
  // The stand-in for Electron asks nobody for permissions, and its profile is not the browser host's.
  const expected = office.host !== 'chromium-host';
  expect(await isKept(office.page)).toBe(expected);
  expect(await isKept(await office.restart())).toBe(expected);
});

test('the first screen has no accessibility fault that a machine can find', async ({ office }) => {
  await expect(office.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoAxeFindings(office.page, 'the welcome');
});

test('the page may not run what is not its own', async ({ office }) => {
  const { page } = office;
  await page.evaluate(async () => {
    const outcomes: string[] = [];
    Object.assign(window, { outcomes });
    document.addEventListener('securitypolicyviolation', (event) => {
      outcomes.push(event.effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    const image = document.createElement('img');
    image.src = 'https://example.invalid/picture.png';
    document.body.append(image);
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    await fetch('https://example.invalid/').catch(() => null);
  });
  const outcomes = () =>
    page.evaluate(() => (window as unknown as { outcomes: string[] }).outcomes.toSorted());
  await expect
    .poll(outcomes)
    .toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-elem']);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  // Provoked on purpose; none of it may have become a request.
  expect(office.complaints.filter((complaint) => complaint.startsWith('request'))).toEqual([]);
  office.complaints.length = 0;
});
