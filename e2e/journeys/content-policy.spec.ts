import { goTo } from '../fixtures/go-to.ts';
import { expect, test } from '../fixtures/test.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test('nothing but the program itself runs or is loaded', async ({ office }) => {
  const { page } = office;
  await welcomePage(page).startEmpty();
  await page.evaluate(() => {
    const seen = { breaches: [] as string[], evaluated: 'not tried', worker: 'not tried' };
    Object.assign(window, { seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.breaches.push(event.effectiveDirective);
    });
    const add = (tag: string, attributes: Record<string, string>) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      return element;
    };
    // Later: while the debugger runs something, the policy lets it evaluate.
    setTimeout(() => {
      try {
        new Function('return 1')();
        seen.evaluated = 'yes';
      } catch {
        seen.evaluated = 'no';
      }
      const inline = document.createElement('script');
      inline.textContent = 'window.inlineRan = true';
      document.body.append(inline);
      add('img', { src: 'https://example.invalid/a.png' });
      add('iframe', { src: 'https://example.invalid/' });
      add('object', { data: 'https://example.invalid/a.pdf' });
      fetch('https://example.invalid/').catch(() => null);
      const form = add('form', { action: 'https://example.invalid/', method: 'post' });
      (form as HTMLFormElement).submit();
      try {
        const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
        worker.onmessage = () => (seen.worker = 'yes');
        worker.onerror = () => (seen.worker = 'no');
      } catch {
        seen.worker = 'no';
      }
    });
  });
  type Seen = { breaches: string[]; evaluated: string; worker: string };
  const seen = () => page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  await expect
    .poll(async () => [...new Set((await seen()).breaches)].sort())
    .toEqual([
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'object-src',
      'script-src',
      'script-src-elem',
      'worker-src',
    ]);
  await expect.poll(async () => (await seen()).worker).toBe('no');
  expect((await seen()).evaluated).toBe('no');
  expect(await page.evaluate(() => 'inlineRan' in window)).toBe(false);
  // All of it was said aloud; nothing got out.
  expect(office.complaints.length).toBeGreaterThan(7);
  expect(office.complaints.filter((one) => one.startsWith('request:'))).toEqual([]);
  office.complaints.length = 0;

  // And all of it was counted, with what the shell itself refuses.
  await goTo(page, '#/settings/about');
  // The program itself tries nothing.
  const counted = t('settings:about.refusedCounts', { requests: 5, links: 0, others: 3 });
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain(counted);
});

test('no other page takes the place of the program, and no second window comes', async ({
  office,
}) => {
  const { page } = office;
  await welcomePage(page).startEmpty();
  const place = page.url();
  const links = page.getByRole('navigation').first().getByRole('link');
  await links.nth(1).click({ button: 'middle' });
  await links.nth(1).click({ modifiers: ['Shift'] });
  const devtools = await page.context().newCDPSession(page);
  const items = [{ mimeType: 'text/uri-list', data: 'https://example.invalid/dropped' }];
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', {
      ...{ type, x: 600, y: 400 },
      data: { items, dragOperationsMask: 1 },
    });
  // The desktop has a journey for that.
  const isBrowser = office.host === 'browser-host';
  if (isBrowser)
    await page.evaluate(() => {
      location.href = 'https://example.invalid/gone';
    });
  // What was done before is over once the page has drawn this.
  await goTo(page, '#/settings/about');
  await expect
    .poll(() => page.evaluate(() => document.body.innerText))
    .toContain(
      t('settings:about.refusedCounts', { requests: 0, links: 0, others: isBrowser ? 1 : 0 }),
    );
  // Where the shell is stood in for, a window that it refuses is one that is closed as soon as it has come.
  await expect.poll(() => page.context().pages().length).toBe(1);
  expect(new URL(page.url()).origin).toBe(new URL(place).origin);
});
