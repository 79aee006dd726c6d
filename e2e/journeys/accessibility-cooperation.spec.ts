import { expectAccessible, WHILE_COMBO_BOX_IS_OPEN } from '../fixtures/expect-accessible.ts';
import { goTo } from '../fixtures/go-to.ts';
import { expect, test } from '../fixtures/test.ts';
import { engagementPage, engagementsPage } from '../pages/engagements-page.ts';
import { homePage } from '../pages/home-page.ts';
import { recommendationsPage } from '../pages/recommendations-page.ts';
import { tasksPage } from '../pages/tasks-page.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

test('the log of cooperation', async ({ office }) => {
  const { page } = office;
  const log = engagementsPage(page);
  const entry = engagementPage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/engagements');
  await expect(log.table).toBeVisible();
  await expectAccessible(page, 'the log of cooperation');
  await page.keyboard.press('ControlOrMeta+j');
  await page.keyboard.type('3.12. GRETA kokous Strasbourg puhe');
  await expect(log.quick).toContainText('Strasbourg, Ranska');
  await expectAccessible(page, 'a quick entry');
  await page.keyboard.press('Enter');
  await expect(entry.heading('GRETA kokous puhe')).toBeVisible();
  await expectAccessible(page, 'an entry of the log');
  await entry.add(t('engagements:party.add')).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText(t('engagements:party.missing'))).toBeVisible();
  await expectAccessible(page, 'a party, without a name', { except: WHILE_COMBO_BOX_IS_OPEN });
  await page.keyboard.press('Escape');
  await entry.add(t('engagements:note.add.position')).click();
  await expectAccessible(page, 'a position');
  await page.keyboard.press('Escape');
  await entry.acts.click();
  await expectAccessible(page, 'what can be done with an entry');
  await page.keyboard.press('Escape');
  await goTo(page, '#/engagements/new');
  await expect(entry.heading(t('engagements:form.newEngagement'))).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText(t('engagements:finding.title-missing'))).toBeVisible();
  await expectAccessible(page, 'a new entry, without a title');
});

test('the programme of a visit', async ({ office }) => {
  const { page } = office;
  const entry = engagementPage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/engagements');
  await page.getByRole('searchbox').fill('vierailu');
  await engagementsPage(page)
    .table.getByRole('row')
    .filter({ hasText: t('cooperation:engagementKind.countryVisit') })
    .first()
    .getByRole('link')
    .first()
    .click();
  const add = entry.add(t('engagements:slot.add'));
  await expect(add).toBeVisible();
  await expectAccessible(page, 'the programme of a visit');
  await add.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText(t('engagements:slot.topicMissing')).first()).toBeVisible();
  await expectAccessible(page, 'an item of a visit, without a topic');
});

test('the desk, and the list of tasks', async ({ office }) => {
  const { page } = office;
  const tasks = tasksPage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/home');
  await expect(homePage(page).tasks).toBeVisible();
  await expect(homePage(page).deadlines).toBeVisible();
  await expectAccessible(page, 'the desk');
  await page.getByRole('button', { name: t('home:new') }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'the desk: what can be begun');
  await page.keyboard.press('Escape');

  await goTo(page, '#/tasks');
  await expect(tasks.mine).toBeVisible();
  await tasks.line.fill('1.3.2031 pyydä STM:n vastaus');
  await expectAccessible(page, 'my tasks, one being written');
  await page.keyboard.press('Enter');
  await tasks.open('pyydä STM:n vastaus').click();
  await expect(tasks.dialog).toBeVisible();
  await expectAccessible(page, 'a task being edited');
  await page.keyboard.press('Escape');
  await goTo(page, '#/tasks/others');
  await expect(tasks.others).toBeVisible();
  await expectAccessible(page, 'the tasks of others');
  await goTo(page, '#/tasks/done');
  await expect(tasks.done).toBeVisible();
  await expectAccessible(page, 'tasks that are done');
});

test('recommendations, one of them, its form and the matrix', async ({ office }) => {
  const { page } = office;
  const screen = recommendationsPage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/recommendations');
  await expect(screen.table).toBeVisible();
  await screen.table.getByRole('checkbox').first().check({ force: true });
  await expectAccessible(page, 'the list of recommendations');
  await page.getByRole('button', { name: t('recommendations:selection.edit') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText(t('recommendations:bulk.missing'))).toBeVisible();
  await expectAccessible(page, 'many recommendations to be changed');
  await page.keyboard.press('Escape');
  await screen.table.getByRole('link').first().click();
  await expect(
    page.getByRole('heading', { name: t('recommendations:page.actions') }),
  ).toBeVisible();
  await expectAccessible(page, 'a recommendation');
  await page.keyboard.press('F2');
  await expect(screen.heading(t('recommendations:form.editTitle'))).toBeVisible();
  await expectAccessible(page, 'the form of a recommendation');
  await goTo(page, '#/recommendations/matrix');
  await expect(screen.matrix).toBeVisible();
  await expectAccessible(page, 'recommendations and actions');
});

test('recommendations as they are brought in', async ({ office }) => {
  const { page } = office;
  const screen = recommendationsPage(page);
  await welcomePage(page).startEmpty();
  await goTo(page, '#/recommendations');
  await expectAccessible(page, 'no recommendations');
  await goTo(page, '#/recommendations/import');
  await screen.paste.fill(
    '45. GRETA urges the Finnish authorities to train the police.\n45. GRETA invites the Finnish authorities to go on.',
  );
  await expectAccessible(page, 'recommendations to be read');
  await screen.read.click();
  await expect(screen.rows).toBeVisible();
  await expectAccessible(page, 'recommendations as they were read');
});

test('questionnaires, one of them, and a new one', async ({ office }) => {
  const { page } = office;
  const list = page.getByRole('table', { name: t('questionnaires:list.label') });
  await welcomePage(page).startWithSample();
  await goTo(page, '#/questionnaires');
  await expect(list).toBeVisible();
  await expectAccessible(page, 'the list of questionnaires');
  await list.getByRole('link').first().click();
  const tree = page.getByRole('treegrid', { name: t('questionnaires:page.outline') });
  await expect(tree).toBeVisible();
  await tree.getByRole('row').last().click();
  await expect(page.getByRole('heading', { name: t('questionnaires:detail.like') })).toBeVisible();
  await expectAccessible(page, 'a question of a questionnaire');
  await page.getByRole('button', { name: t('questionnaires:page.assign') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText(t('questionnaires:assign.nobody'))).toBeVisible();
  await expectAccessible(page, 'questions to be assigned, to nobody', {
    except: WHILE_COMBO_BOX_IS_OPEN,
  });
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: t('questionnaires:view.respondents') }).click();
  await expectAccessible(page, 'the respondents of a questionnaire');
  await page.getByRole('link', { name: t('questionnaires:view.details'), exact: true }).click();
  await expect(page.getByRole('heading', { name: t('tasks:title') })).toBeVisible();
  await expectAccessible(page, 'the details of a questionnaire');

  await goTo(page, '#/questionnaires/new');
  await page
    .getByRole('textbox', { name: t('questionnaires:make.paste') })
    .fill('Kysely\n\nI. Laki\n1. Onko laki?\na) uusi\nb) vanha\nII. Tiedot\n2. Montako uhria?');
  await expectAccessible(page, 'a questionnaire to be read');
  await page.getByRole('button', { name: t('questionnaires:make.read') }).click();
  await page.getByRole('button', { name: /Onko laki/ }).click();
  await expectAccessible(page, 'a questionnaire as it was read');
});

test('what was said', async ({ office }) => {
  const { page } = office;
  await welcomePage(page).startWithSample();
  await goTo(page, '#/said');
  await expect(page.getByRole('list', { name: t('saidSearch:results') })).toBeVisible();
  await expectAccessible(page, 'everything that was said');
  await page.getByRole('searchbox').fill('uhrien');
  await expect(page.locator('mark').first()).toBeVisible();
  await expectAccessible(page, 'what was said, by a word');
  await page.getByRole('searchbox').fill('xyzzy');
  await expect(page.getByRole('heading', { name: t('saidSearch:none.title') })).toBeVisible();
  await expectAccessible(page, 'nothing of the kind was said');
});
