import type { Page } from '@playwright/test';
import {
  agree,
  choose,
  down,
  find,
  form,
  goOn,
  key,
  keys,
  leave,
  leaveForm,
  open,
  press,
  save,
  to,
  told,
  walkByKeyboard,
  write,
  type Walk,
} from '../../fixtures/keyboard-walk.ts';
import { expect, test } from '../../fixtures/test.ts';
import { actionTablePage } from '../../pages/action-table-page.ts';
import { duplicatesPage } from '../../pages/duplicates-page.ts';
import { programmePage } from '../../pages/programme-page.ts';
import { t } from '../../pages/texts.ts';
import { welcomePage } from '../../pages/welcome-page.ts';

test.describe.configure({ timeout: 240_000 });

const BODY = 'Ihmiskaupan vastaisen työn sihteeristö';
const firstActs = (page: Page) =>
  page.getByRole('button', { name: t('bodies:seat.acts', { seat: '' }).trim() }).first();
const named = (text: string) => (page: Page) => page.getByRole('button', { name: text }).first();
const title = (name: string) => (page: Page) => page.getByRole('heading', { level: 1, name });
const box = (name: string | RegExp) => (page: Page) => page.getByRole('checkbox', { name });
const field = (name: string) => (page: Page) => page.getByRole('textbox', { name });
const text = (what: string) => (page: Page) => page.getByText(what).first();

const CONTACTS: readonly Walk[] = [
  [
    '#/contacts',
    press(t('contacts:newPerson'), form),
    write('Uusitalo'),
    save,
    key('F2', form),
    leaveForm,
    choose(t('common:moreActions'), t('common:delete'), told('Uusitalo')),
    open('Korpikivi Lempi', 'Lempi Korpikivi'),
    press(t('common:edit'), form),
    save,
    press('Lisää jakelulistalle…'),
    leave,
    key('Escape', text('Korpikivi')),
  ],
  [
    '#/contacts',
    to(box('Valitse rivi: Fjällström Astrid')),
    keys('Space'),
    press(t('views:bulk.edit'), (page) => page.getByRole('menu')),
    keys('Escape'),
    press(t('views:display')),
    leave,
    choose(t('views:addFilter'), t('views:filter.languages')),
    leave,
  ],
  [
    '#/organisations',
    press(t('contacts:newOrganisation'), form),
    write('Uusi laitos'),
    save,
    choose(
      t('organisations:acts', { name: 'Uusi laitos' }),
      t('common:delete'),
      told('Uusi laitos'),
    ),
    press(t('organisations:addFromCatalogue')),
    keys('Tab', 'Tab', 'Space'),
    goOn,
    open('Oikeusministeriö'),
    choose(t('organisations:acts', { name: 'Oikeusministeriö' }), t('organisations:move.action')),
    leave,
    choose(t('organisations:acts', { name: 'Oikeusministeriö' }), t('common:delete')),
    leave,
  ],
];

const BODIES: readonly Walk[] = [
  [
    '#/bodies',
    press(t('bodies:fromCatalogue')),
    keys('Tab', 'Tab', 'Space'),
    goOn,
    press(t('bodies:newBody'), form),
    write('Uusi työryhmä'),
    save,
    press(t('bodies:page.addSeats')),
    goOn,
    choose(t('bodies:page.acts'), t('bodies:page.delete')),
    agree(t('common:delete')),
  ],
  [
    '#/bodies',
    open(BODY),
    press(t('common:edit'), form),
    keys('End'),
    write('x'),
    save,
    press(t('bodies:seatTable.action')),
    leave,
    choose(firstActs, t('bodies:seat.history')),
    leave,
    choose(firstActs, t('bodies:seat.edit')),
    goOn,
    press(named('Vaihda henkilö')),
    find(t('bodies:mandate.appointee'), 'lempi', 'Korpikivi Lempi'),
    goOn,
    choose(firstActs, t('bodies:seat.end')),
    goOn,
    choose(firstActs, t('bodies:seat.addDeputy')),
    goOn,
    choose(firstActs, t('bodies:seat.delete')),
    agree(t('common:delete')),
  ],
  [
    '#/lists',
    press(t('lists:newList'), form),
    write('Uusi lista'),
    to((page) => form(page).getByLabel(t('lists:field.purpose'))),
    write('Kutsut'),
    save,
    press(t('lists:page.addMembers')),
    write('lempi'),
    key('Tab', box(/Korpikivi Lempi/)),
    keys('Tab'),
    to(box(/Korpikivi Lempi/)),
    keys('Space'),
    goOn,
    press(t('lists:export.copy')),
    leave,
    choose(t('lists:export.menu'), t('lists:export.draft')),
    leave,
    to(box(/Valitse rivi: Korpikivi/)),
    keys('Space'),
    press(
      t('lists:page.removeTicked'),
      told(t('lists:page.removed', { count: 1, formatted: '1' })),
    ),
    choose(t('common:moreActions'), t('common:delete')),
    agree(t('common:delete')),
  ],
];

const OFFICE: readonly Walk[] = [
  [
    '#/home',
    choose(t('home:new'), t('commands:newTask')),
    write('Soita ministeriöön'),
    goOn,
    to(box(/tilastojen/)),
    key('Space', told('tilastojen')),
    choose(t('home:new'), t('commands:newPerson'), form),
    leaveForm,
  ],
  [
    '#/tasks',
    to(field(t('tasks:line.label'))),
    write('Kirjoita muistio'),
    key('Enter', named('Kirjoita muistio')),
    choose(
      named('Toiminnot: Soita ministeriöön'),
      t('tasks:delete'),
      told(t('tasks:did.deleted', { title: 'Soita ministeriöön' })),
    ),
    choose(
      named('Toiminnot: Kirjoita muistio'),
      t('tasks:delete'),
      told(t('tasks:did.deleted', { title: 'Kirjoita muistio' })),
    ),
    press(t('tasks:newTask')),
    write('Toinen tehtävä'),
    goOn,
    to(box('Merkitse tehdyksi: Toinen tehtävä')),
    key('Space', told(t('tasks:did.done', { title: 'Toinen tehtävä' }))),
  ],
  ['#/privacy', open('Björknäs Ragnar', 'Ragnar Björknäs')],
  [
    '#/duplicates',
    // The desk may have searched already.
    press(
      (page) => duplicatesPage(page).search.or(duplicatesPage(page).searchAgain),
      text(t('duplicateScreens:searchAgain')),
    ),
    press(t('duplicateScreens:searchAgain'), text(t('duplicateScreens:noneTitle'))),
  ],
  ['#/integrity', press(t('integrity:run'), text(t('integrity:soundTitle')))],
  [
    '#/said',
    to((page) => page.getByRole('searchbox')),
    keys('u', 'h', 'r'),
    key('i', (page) => page.locator('mark').first()),
  ],
  [
    '#/trash',
    press(
      named('Palauta: Kirjoita muistio'),
      told(t('trash:did.restored', { name: 'Kirjoita muistio' })),
    ),
  ],
  ['#/documents', press(named('Tee asiakirja: Yhteystietoluettelo')), leave],
  [
    '#/settings',
    press(t('safekeeping:screen.passphraseAction')),
    leave,
    press(t('appLock:set')),
    leave,
  ],
];

const link = (name: string) => (page: Page) =>
  page.locator('main').getByRole('link', { name, exact: true });
const OBLIGATIONS: readonly Walk[] = [
  [
    '#/obligations/list',
    open('Ihmiskauppatilastot komissiolle'),
    press(t('obligations:page.planBack')),
    leave,
    press(t('obligations:page.confirm')),
    leave,
    choose(named('Toiminnot: '), t('obligations:delivery.reopen'), told('Ihmiskauppatilastot')),
    choose(t('obligations:page.more'), t('obligations:page.delete')),
    agree(t('common:delete')),
  ],
  [
    '#/obligations/rounds',
    press(t('obligations:newObligation'), form),
    leaveForm,
    press(link('Arviointikierrokset'), named(t('obligations:rounds.newRound'))),
    press(t('obligations:rounds.newRound')),
    leave,
    press(named('Kysely lähetetty, 1. kierros')),
    goOn,
    choose(named('Toiminnot: 4. kierros'), t('obligations:rounds.delete')),
    agree(t('common:delete')),
  ],
  [
    '#/obligations/instruments',
    press(t('obligations:instruments.new')),
    leave,
    press(named('Lisää yhteyshenkilö: ')),
    find(t('obligations:instruments.person'), 'lempi', 'Korpikivi Lempi'),
    goOn,
    press(named('Poista yhteyshenkilö Kivijalka'), told('Kivijalka')),
    choose(named('Toiminnot: Direktiivi'), t('obligations:instruments.delete')),
    agree(t('common:delete')),
  ],
];

const COOPERATION: readonly Walk[] = [
  [
    '#/engagements',
    press(t('engagements:quick.title')),
    write('3.12. GRETA kokous Strasbourg puhe'),
    key('Enter', title('GRETA kokous puhe')),
    press(t('engagements:party.add')),
    find(t('engagements:party.who'), 'lempi', 'Korpikivi Lempi'),
    goOn,
    press(named('Poista: Korpikivi'), told('Korpikivi')),
    press(t('engagements:note.add.intervention')),
    write('Suomi esitti.'),
    goOn,
    press(named('Poista: '), told('')),
    press(t('common:edit'), form),
    keys('End'),
    write('x'),
    save,
    choose(t('engagements:page.acts'), t('engagements:page.delete'), title(t('engagements:title'))),
  ],
  [
    '#/recommendations',
    press(t('recommendations:newRecommendation'), form),
    leaveForm,
    to(box(/GRETA, kohta 2/)),
    keys('Space'),
    press(t('recommendations:selection.edit')),
    leave,
    press(t('recommendations:selection.delete')),
    agree(t('common:delete')),
    open('GRETA, kohta 1'),
    press(named('Irrota toimenpide: 1.1'), told(t('recommendations:page.unlinked'))),
    choose(t('recommendations:page.acts'), t('recommendations:page.delete')),
    agree(t('common:delete')),
  ],
  [
    '#/questionnaires',
    press(t('questionnaires:new'), title(t('questionnaires:new'))),
    write('Kysely\n\nI. Laki\n1. Onko laki?\n2. Montako uhria?'),
    press(t('questionnaires:make.read'), named(t('questionnaires:make.save'))),
    to(field(t('questionnaires:field.title'))),
    write('Uusi kysely 2027'),
    key('ControlOrMeta+Enter', title('Uusi kysely 2027')),
    press(t('questionnaires:order.add'), told(t('questionnaires:order.added'))),
    choose(t('questionnaires:page.acts'), t('questionnaires:page.delete')),
    agree(t('common:delete')),
  ],
  [
    '#/questionnaires',
    open('Esimerkki: Etyjin kysely 2026'),
    to((page) => page.getByRole('button', { name: 'Valitse kaikki' })),
    keys('Space'),
    press(t('questionnaires:page.assign')),
    leave,
  ],
];

const PLAN: readonly Walk[] = [
  [
    '#/programme',
    press(t('programme:newProgramme')),
    write('Uusi ohjelma'),
    goOn,
    choose(t('common:moreActions'), 'Poista'),
    agree(t('common:delete')),
  ],
  [
    '#/programme',
    open('Ihmiskaupan vastainen toimintaohjelma 2027'),
    choose(
      t('programme:outline.add'),
      t('programme:new.levels.strategicGoal'),
      (page) => programmePage(page).nameField,
    ),
    write('Uusi tavoite'),
    keys('Enter'),
    keys('Escape'),
    to((page) => programmePage(page).outline),
    down((page) => programmePage(page).line('Uusi tavoite')),
    key('Delete', told(t('programme:delete.done', { name: 'Uusi tavoite' }))),
    press(link('Taulukko'), text('Tunnistamisen ohje')),
    press(t('actionTable:columns.open')),
    leave,
    to((page) => actionTablePage(page).grid),
    keys('Shift+Space'),
    press((page) => actionTablePage(page).edit),
    leave,
    press(link('Seuranta'), named('Toiminnot: Ulkoministeriö')),
    press(t('followUp:rounds.beginNext')),
    leave,
    choose(named('Toiminnot: Ulkoministeriö'), t('followUp:requests.edit')),
    leave,
    choose(
      named('Toiminnot: Ulkoministeriö'),
      t('followUp:requests.markSent'),
      told('Ulkoministeriö'),
    ),
    press(link('Versiot'), named(t('versions:make'))),
    press(t('versions:make')),
    keys('ControlOrMeta+a'),
    write('Välivaihe'),
    goOn,
    choose(named('Toiminnot: Välivaihe'), t('versions:act.delete')),
    agree(t('common:delete')),
    choose(named('Toiminnot: Luonnos 1'), t('versions:act.compareNow'), (page) =>
      page.getByRole('deletion').first(),
    ),
    press(named(t('versions:reason.add'))),
    leave,
    press(link('Käännökset'), named(t('translationOrder:order.make'))),
    press(named(t('translationOrder:view.holds')), told('')),
    press(t('translationOrder:order.make')),
    leave,
  ],
];

const AREAS = {
  'contacts and organisations': CONTACTS,
  'bodies and lists': BODIES,
  'tasks and the office': OFFICE,
  'obligations and rounds': OBLIGATIONS,
  cooperation: COOPERATION,
  'the action plan': PLAN,
};

for (const [area, walks] of Object.entries(AREAS)) {
  test(`after every main act by keyboard, work goes on from where it is: ${area}`, async ({
    office,
  }) => {
    const { page } = office;
    await welcomePage(page).startWithSample();
    expect(await walkByKeyboard(page, walks)).toEqual([]);
  });
}
