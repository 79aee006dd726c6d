import { startBrowserHost } from '../fixtures/browser-host.ts';
import { expect, test } from '../fixtures/test.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test('a link of the browser host is opened outside of it, and asked about there', async () => {
  const opened: string[] = [];
  const host = await startBrowserHost({
    open: (url) => {
      opened.push(url);
      return Promise.resolve(true);
    },
  });
  try {
    const page = await host.open();
    await page.goto(`${host.origin}/`);
    await welcomePage(page).startEmpty();
    await page.evaluate(() => {
      for (const href of ['mailto:aino@example.invalid', 'https://example.invalid/a']) {
        const link = Object.assign(document.createElement('a'), { href, target: '_blank' });
        document.body.append(link);
        link.click();
      }
      window.open('https://example.invalid/b');
    });
    await expect.poll(() => opened.length).toBe(3);
    expect(opened).toContain('mailto:aino@example.invalid');
    expect(page.context().pages()).toHaveLength(1);
    const [question = ''] = opened.filter((one) => one.startsWith(host.origin));
    // Her own browser, as it were.
    const other = await page.context().newPage();
    await other.goto(question);
    await expect(other.getByRole('heading')).toHaveText(t('shell:dialogs.openLink'));
    await expect(
      other.getByRole('link', { name: t('shell:dialogs.openLinkButton') }),
    ).toHaveAttribute('href', /^https:\/\/example\.invalid\/[ab]$/);
  } finally {
    await host.dispose();
  }
});
