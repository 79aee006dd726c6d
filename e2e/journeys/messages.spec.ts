import { dropFiles } from '../fixtures/drop-files.ts';
import { goTo } from '../fixtures/go-to.ts';
import { tabAndPick, tabTo } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { notice } from '../pages/notice.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 120_000 });

const MAIL = [
  'From: Taru Esimerkki <taru@example.org>',
  'To: koordinaattori@example.org',
  'Date: Tue, 1 Dec 2026 09:30:00 +0200',
  'Subject: Verkoston tapaaminen Tallinnassa',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hei, verkosto kokoontuu Tallinnassa 14.1.2027.',
  '',
].join('\r\n');

const calendar = (method: string, lines: readonly string[]) =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//Test//EN', `METHOD:${method}`],
    ...['BEGIN:VEVENT', 'UID:kutsu-1@example.org', 'DTSTART:20270708T060000Z'],
    ...['DTEND:20270708T073000Z', 'SUMMARY:Verkoston kokous', ...lines, 'END:VEVENT'],
    ...['END:VCALENDAR', ''],
  ].join('\r\n');

test('a message becomes an entry of the log, an invitation a meeting, and its answer attendance', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const drop = (name: string, text: string) =>
    dropFiles(page.locator('body'), [{ name, bytes: new TextEncoder().encode(text) }]);
  const asked = (kind: 'mail' | 'invitation' | 'answer') =>
    page.getByRole('dialog', { name: t(`mail:kind.${kind}`) });
  await welcomePage(page).startWithSample();
  await goTo(page, '#/home');

  await drop('tapaaminen.eml', MAIL);
  await expect(asked('mail')).toContainText('taru@example.org');
  await keyboard.press('ControlOrMeta+Enter');
  await expect(notice(page)).toContainText(t('mail:take.done.entry'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Verkoston tapaaminen');
  await expect(page.getByText('verkosto kokoontuu Tallinnassa')).toBeVisible();

  await drop('kutsu.ics', calendar('REQUEST', ['LOCATION:Neuvotteluhuone 3']));
  await expect(asked('invitation')).toContainText('9:00–10:30');
  await tabAndPick(
    page.getByRole('radiogroup', { name: t('mail:take.as') }),
    t('mail:take.option.meeting'),
  );
  await tabTo(asked('invitation').getByRole('button', { name: t('meetings:field.body') }));
  await keyboard.press('Enter');
  await page.getByRole('option').first().waitFor();
  await keyboard.type('Järj');
  await keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
  await keyboard.press('ControlOrMeta+Enter');
  await expect(notice(page)).toContainText(t('mail:take.done.meeting'));
  await expect(page.getByText('Neuvotteluhuone 3').first()).toBeVisible();

  const answer = 'ATTENDEE;CN=Vieras Esimerkki;PARTSTAT=ACCEPTED:mailto:vieras@example.org';
  await goTo(page, '#/home');
  await drop('vastaus.ics', calendar('REPLY', [answer]));
  await expect(asked('answer')).toContainText(t('mail:answer.ACCEPTED'));
  await keyboard.press('ControlOrMeta+Enter');
  await expect(notice(page)).toContainText(t('mail:take.done.answer'));
  const line = page.getByRole('row', { name: /Vieras Esimerkki/u });
  await expect(line).toContainText(t('meetings:invitation.accepted'));
});
