import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { describe, expect, it } from 'vitest';
import { translatorFor } from '#shared/i18n/translate.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { Office } from '#renderer/data/office.ts';
import { saidRoute } from '#renderer/features/said-search/route.tsx';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { questionnairesRoute } from './route.tsx';

const ministry = anOrganisation({ name: { fi: 'Oikeusministeriö' }, kind: 'ministry' });
const EARLIER = { questionnaire: newId(), question: newId() };

const t = translatorFor('fi');

async function officeWithEarlier(): Promise<Office> {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('organisations', ministry);
    await write.add('questionnaires', {
      id: EARLIER.questionnaire,
      title: { fi: 'Aiempi kysely' },
      sentOn: '2022-03-01',
    });
    await write.add('questions', {
      id: EARLIER.question,
      questionnaireId: EARLIER.questionnaire,
      order: 'a0',
      no: '7',
      text: { en: 'Is there a compensation fund for victims?' },
      state: 'ready',
      final: { en: 'The State Treasury pays compensation.' },
    });
  });
  return office;
}

async function show(office: Office, at: string) {
  window.location.hash = `#${at}`;
  return await renderScreen(
    <Router hook={useHashLocation}>
      {[questionnairesRoute, saidRoute].map(({ path, component }) => (
        <Route key={path} path={path} component={component} />
      ))}
    </Router>,
    { office },
  );
}

describe('questionnaires', () => {
  it('offer for a question those that answered similar ones before', async () => {
    const user = userEvent.setup();
    const office = await officeWithEarlier();
    const [asked, question] = [newId(), newId()];
    await office.change({ name: 'addSample' }, async (write) => {
      await write.add('answers', {
        ...{ questionId: EARLIER.question, organisationId: ministry.id, state: 'accepted' },
        text: 'Valtiokonttori maksaa korvauksia.',
      });
      await write.add('questionnaires', { id: asked, title: { fi: 'Uusi kysely' } });
      await write.add('questions', {
        ...{ id: question, questionnaireId: asked, order: 'a0', no: '1', state: 'unassigned' },
        text: { en: 'How does the compensation fund for victims work?' },
      });
    });
    await show(office, `/questionnaires/${asked}/${question}`);
    await user.click(await screen.findByRole('button', { name: 'Jaa vastaajille…' }));
    const offered = await screen.findByRole('group', {
      name: 'Samankaltaisiin kysymyksiin ovat vastanneet',
    });
    await user.click(within(offered).getByRole('button', { name: 'Oikeusministeriö' }));
    await waitFor(() => expect(offered.isConnected).toBe(false));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Jaa/ }));
    await waitFor(async () =>
      expect(
        await office.read.answers.where('questionId').equals(question).toArray(),
      ).toMatchObject([{ organisationId: ministry.id, state: 'asked' }]),
    );
  });

  it('are read from pasted text, assigned, answered with an earlier answer, and taken back', async () => {
    const user = userEvent.setup();
    const office = await officeWithEarlier();
    await show(office, '/questionnaires/new');
    await user.click(await screen.findByRole('textbox', { name: 'Kysymykset tekstinä' }));
    await user.paste(
      'Questionnaire of GRETA\n\nI. Victims\n1. How do victims receive compensation from the fund?\n2. Who identifies victims?\nPlease explain.',
    );
    await user.click(screen.getByRole('button', { name: 'Lue kysymykset' }));
    const preview = await screen.findByRole('list', { name: 'Luetut kysymykset' });
    expect(
      within(preview)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'IVictims',
      '1How do victims receive compensation from the fund?',
      '2Who identifies victims?\nPlease explain.',
    ]);
    expect(screen.getByRole('textbox', { name: 'Nimi' })).toHaveProperty(
      'value',
      'Questionnaire of GRETA',
    );
    await user.click(screen.getByRole('button', { name: /Tallenna kysely/ }));

    const tree = await screen.findByRole('treegrid', { name: 'Kysymykset' });
    await user.click(within(tree).getByRole('checkbox', { name: 'Valitse: I Victims' }));
    expect(screen.getByText('2 valittua')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Jaa vastaajille…' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('combobox'), 'Oikeus');
    await user.click(await screen.findByRole('option', { name: /Oikeusministeriö/ }));
    // Who is not among the contacts yet is added with the questions.
    await user.type(within(dialog).getByRole('combobox'), 'OKM');
    await user.click(await screen.findByRole('option', { name: 'Lisää ”OKM”' }));
    await user.type(within(dialog).getByRole('textbox', { name: /Sisäinen/ }), '1.2.2027');
    await user.click(within(dialog).getByRole('button', { name: /^Jaa/ }));
    await waitFor(async () => expect(await office.read.answers.count()).toBe(4));
    const added = await office.read.organisations.filter(
      ({ catalogueKey }) => catalogueKey === 'okm',
    );
    expect(await added.count()).toBe(1);
    const asked = await office.read.questions.filter(({ state }) => state === 'asked').toArray();
    expect(asked.map(({ no, innerDueOn }) => [no, innerDueOn])).toEqual([
      ['1', '2027-02-01'],
      ['2', '2027-02-01'],
    ]);

    const first = asked.find(({ no }) => no === '1');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    act(() => {
      window.location.hash = `#/questionnaires/${first?.questionnaireId}/${first?.id}`;
    });
    expect(await screen.findByText('The State Treasury pays compensation.')).toBeTruthy();
    const open = within(tree).getAllByRole('row', { current: true });
    expect(open.map((row) => row.getAttribute('aria-label'))).toEqual([
      '1 How do victims receive compensation from the fund?',
    ]);
    await user.click(screen.getByRole('button', { name: 'Ota pohjaksi' }));
    await waitFor(async () => {
      expect(await office.read.questions.get(first?.id ?? '')).toMatchObject({
        final: { en: 'The State Treasury pays compensation.' },
        reusedFromId: EARLIER.question,
        state: 'edited',
      });
    });
    expect(await screen.findByRole('link', { name: 'Aiempi kysely, 7' })).toBeTruthy();
    await office.undo();
    await office.undo();
    await office.undo();
    expect(await office.read.questionnaires.count()).toBe(1);
  });

  it('keep the keyboard in the field where one respondent is added after the other', async () => {
    const user = userEvent.setup();
    const office = await officeWithEarlier();
    await show(office, `/questionnaires/${EARLIER.questionnaire}/${EARLIER.question}`);
    const adder = () => screen.getByRole('combobox', { name: 'Lisää vastaaja' });
    await screen.findByRole('combobox', { name: 'Lisää vastaaja' });
    await user.type(adder(), 'Oikeus{ArrowDown}{Enter}');
    const remove = await screen.findByRole('button', { name: /^Poista.*Oikeusministeriö/u });
    await waitFor(() => expect(document.activeElement).toBe(adder()));
    await user.click(remove);
    await waitFor(async () => expect(await office.read.answers.count()).toBe(0));
    await waitFor(() => expect(document.activeElement).toBe(adder()));
  });

  it('are added, moved by keys, kept confidential, and each step is taken back', async () => {
    const user = userEvent.setup();
    const office = await officeWithEarlier();
    await show(office, `/questionnaires/${EARLIER.questionnaire}/${EARLIER.question}`);
    await user.click(await screen.findByRole('button', { name: 'Lisää kysymys' }));
    const number = () => screen.getByRole('textbox', { name: /^Numero/ });
    await waitFor(() => expect(number()).toHaveProperty('value', ''));
    await user.type(number(), '8');
    await user.tab();
    const added = async () => (await office.read.questions.toArray()).find(({ no }) => no === '8');
    await waitFor(async () => expect(await added()).toBeDefined());
    const row = await screen.findByRole('row', { name: /^8/ });
    act(() => row.focus());
    await user.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
    await waitFor(async () => expect((await added())?.parentId).toBe(EARLIER.question));
    await office.undo();
    expect((await added())?.parentId).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Siirrä ylemmäs' }));
    await waitFor(async () => {
      const all = await office.read.questions.toArray();
      const order = (no: string) => all.find((one) => one.no === no)?.order ?? '';
      expect(order('8') < order('7')).toBe(true);
    });
    await user.click(screen.getByRole('button', { name: /Luottamuksellisuus/ }));
    await user.click(await screen.findByRole('option', { name: 'Rajoitettu' }));
    await waitFor(async () => expect((await added())?.confidentiality).toBe('restricted'));
  });

  it('show where a question was that it is in the trash, and keep the keyboard in the view', async () => {
    const user = userEvent.setup();
    const office = await officeWithEarlier();
    await show(office, `/questionnaires/${EARLIER.questionnaire}/${EARLIER.question}`);
    (await screen.findByRole('button', { name: 'Poista kysymys' })).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 2, name: /^Poistettu: 7 Is there/ });
    const title = screen.getByRole('heading', { level: 1, name: 'Aiempi kysely' });
    await waitFor(() => expect(document.activeElement).toBe(title));
    await user.click(screen.getByRole('button', { name: 'Palauta' }));
    expect(await screen.findByRole('button', { name: 'Poista kysymys' })).toBeTruthy();
  });

  it('tell of an accepted answer that the reply leaves out, and add it', async () => {
    const user = userEvent.setup();
    const office = await emptyOffice();
    const [questionnaireId, questionId] = [newId(), newId()];
    await office.change({ name: 'addSample' }, async (write) => {
      await write.add('organisations', ministry);
      await write.add('questionnaires', { id: questionnaireId, title: { fi: 'Kysely' } });
      await write.add('questions', {
        ...{ id: questionId, questionnaireId, order: 'a0', no: '1', text: { en: 'How?' } },
        ...{ state: 'edited', final: { fi: 'Ohjeita tarkennettiin.' } },
      });
      await write.add('answers', {
        ...{ questionId, organisationId: ministry.id, state: 'accepted', text: 'Laki muuttui.' },
      });
    });
    await show(office, `/questionnaires/${questionnaireId}/reply`);
    const names = 'Oikeusministeriö';
    await screen.findByText(t('questionnaires:reply.leftOut', { names }));
    const name = `${t('questionnaires:reply.add')}: 1, ${names}`;
    await user.click(screen.getByRole('button', { name }));
    await waitFor(async () =>
      expect((await office.read.questions.get(questionId))?.final).toEqual({
        fi: 'Ohjeita tarkennettiin.\n\nLaki muuttui.',
      }),
    );
    await waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull());
  });

  it('say who owes what', async () => {
    const office = await officeWithEarlier();
    await office.change({ name: 'addSample' }, async (write) => {
      const questionId = EARLIER.question;
      await write.add('answers', { questionId, organisationId: ministry.id, state: 'asked' });
    });
    await show(office, `/questionnaires/${EARLIER.questionnaire}/respondents`);
    const row = (await screen.findByRole('rowheader', { name: 'Oikeusministeriö' })).closest('tr');
    expect(row?.textContent).toBe('Oikeusministeriö1017');
  });
});

describe('what was said', () => {
  it('is found by a word in another form, marked in its passage, and follows what changes', async () => {
    const user = userEvent.setup();
    const office = await officeWithEarlier();
    await show(office, '/said');
    expect(await screen.findByText('1 kirjattu teksti')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), 'compensate');
    const mark = await screen.findByText('compensation', { selector: 'mark' });
    expect(mark.closest('li')?.querySelector('a')?.getAttribute('href')).toBe(
      `#/questionnaires/${EARLIER.questionnaire}/${EARLIER.question}`,
    );
    await user.click(screen.getByRole('button', { name: t('saidSearch:export.title') }));
    await user.click(await screen.findByRole('menuitem', { name: t('saidSearch:export.csv') }));
    await waitFor(async () => {
      expect(await office.read.madeDocuments.toArray()).toMatchObject([
        { kind: 'said', format: 'csv', contacts: 0 },
      ]);
    });
    await office.change({ name: 'addSample' }, (write) =>
      write.delete('questions', EARLIER.question),
    );
    await waitFor(() => expect(screen.queryByText('compensation')).toBeNull());
  });
});
