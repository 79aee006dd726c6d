import { dropFiles } from '../fixtures/drop-files.ts';
import { goTo } from '../fixtures/go-to.ts';
import { test } from '../fixtures/test.ts';
import { welcomePage } from '../pages/welcome-page.ts';
test.describe.configure({ timeout: 120_000 });
const MAIL = ['From: Taru Esimerkki <taru@example.org>','To: k@example.org','Date: Tue, 1 Dec 2026 09:30:00 +0200','Subject: Verkoston tapaaminen Tallinnassa','Content-Type: text/plain; charset=utf-8','','Hei, verkosto kokoontuu Tallinnassa 14.1.2027.\r\n\r\nTervetuloa!\r\nTaru',''].join('\r\n');
const cal = ['BEGIN:VCALENDAR','VERSION:2.0','METHOD:REQUEST','BEGIN:VEVENT','UID:x@example.org','DTSTART:20261203T110000Z','DTEND:20261203T123000Z','SUMMARY:Verkoston kokous','LOCATION:Neuvotteluhuone 3','ORGANIZER;CN=Taru:mailto:taru@example.org','END:VEVENT','END:VCALENDAR',''].join('\r\n');
test('pictures', async ({ office }) => {
  const { page } = office;
  await page.setViewportSize({ width: 1366, height: 768 });
  await welcomePage(page).startWithSample();
  const drop = (name: string, text: string) => dropFiles(page.locator('body'), [{ name, bytes: new TextEncoder().encode(text) }]);
  await goTo(page, '#/home');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: '/tmp/w31/home.png' });
  await drop('a.eml', MAIL); await page.getByRole('dialog').waitFor(); await page.waitForTimeout(400);
  await page.screenshot({ path: '/tmp/w31/mail.png' });
  await page.setViewportSize({ width: 683, height: 384 }); await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(400); await page.screenshot({ path: '/tmp/w31/mail-683.png' });
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1366, height: 768 }); await page.emulateMedia({ colorScheme: 'light' });
  for (const [n, l] of [['Svenska','sv'],['English','en']] as const) {
    await goTo(page, '#/settings'); await page.getByRole('radio', { name: n }).click({ force: true }); await page.waitForTimeout(500);
    await goTo(page, '#/home'); await drop('k.ics', cal); await page.getByRole('dialog').waitFor(); await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/w31/ics-${l}.png` }); await page.keyboard.press('Escape');
  }
});
