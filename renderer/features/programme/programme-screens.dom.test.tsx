import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import type { RichInline, RichText } from '#shared/rich-text/rich-text.ts';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { openProgramme } from '#renderer/testing/open-programme.tsx';
import { addComment } from './comments/comment-commands.ts';
import { addToOutline } from './outline/outline-commands.ts';
import { addProgramme, editAction, editGoal, editProgramme } from './programme-commands.ts';
import { readContent } from './programme-data.ts';

const ministry = anOrganisation({ name: { fi: 'Oikeusministeriö' }, kind: 'ministry' });

/** A programme with two goals and two actions below the first. */
async function officeWithProgramme(): Promise<{
  office: Office;
  id: string;
  actionId: string;
  goalId: string;
}> {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, (write) => write.add('organisations', ministry));
  const { value: id } = await addProgramme(office, {
    name: 'Toimintaohjelma 2027–2030',
    from: '2027-01-01',
    to: '2030-12-31',
    structure: 'goal',
  });
  const place = (order: string, goalId?: string) => ({
    fields: { order, ...(goalId !== undefined && { goalId }) },
    others: [],
  });
  const { value: one } = await addToOutline(office, id, 'goal', place('a0'));
  const { value: two } = await addToOutline(office, id, 'goal', place('a1'));
  const { value: actionId } = await addToOutline(office, id, 'action', place('a0', one));
  const { value: other } = await addToOutline(office, id, 'action', place('a1', one));
  const content = await readContent(office, id);
  const goal = (goalId: string) => content?.goals.find((row) => row.id === goalId);
  const action = (row: string) => content?.actions.find((found) => found.id === row);
  for (const [row, title] of [
    [goal(one), 'Uhrit tunnistetaan'],
    [goal(two), 'Uhrit saavat apua'],
  ] as const) {
    if (row) await editGoal(office, row, { title: { fi: title } });
  }
  for (const [row, title] of [
    [action(actionId), 'Ohje kunnille'],
    [action(other), 'Neuvontapiste'],
  ] as const) {
    if (row) await editAction(office, row, { title: { fi: title } });
  }
  return { office, id, actionId, goalId: one };
}

/** The titles of the actions by their numbers. */
async function numbered(office: Office, id: string): Promise<Record<string, string>> {
  const content = await readContent(office, id);
  if (!content) return {};
  const { numbers } = numberProgramme(content);
  return Object.fromEntries(
    content.actions.map((action) => [numbers.get(action.id) ?? '', action.title.fi ?? '']),
  );
}

describe('the list of programmes', () => {
  it('begins a new one with levels and the usual chapters, as one step of undo', async () => {
    const office = await emptyOffice();
    const user = await openProgramme(office, '#/programme');
    expect(await screen.findByText('Ei vielä toimintaohjelmia')).toBeDefined();
    const [begin] = screen.getAllByRole('button', { name: 'Uusi toimintaohjelma' });
    if (begin) await user.click(begin);
    const dialog = await screen.findByRole('dialog', { name: 'Uusi toimintaohjelma' });
    await user.click(within(dialog).getByRole('button', { name: 'Luo ohjelma' }));
    expect(within(dialog).getByText('Kirjoita ohjelman nimi.')).toBeDefined();
    await user.type(within(dialog).getByLabelText('Nimi suomeksi'), 'Suomi torjuu ihmiskauppaa');
    await user.type(within(dialog).getByLabelText(/Kausi alkaa/), '1.1.2027');
    await user.type(within(dialog).getByLabelText(/Kausi päättyy/), '31.12.2026');
    await user.click(within(dialog).getByRole('button', { name: 'Luo ohjelma' }));
    expect(within(dialog).getByText('Kausi päättyy ennen kuin se alkaa.')).toBeDefined();
    await user.clear(within(dialog).getByLabelText(/Kausi päättyy/));
    await user.click(within(dialog).getByRole('button', { name: 'Luo ohjelma' }));

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Suomi torjuu ihmiskauppaa' }),
    ).toBeDefined();
    const [programme] = await office.read.programmes.toArray();
    expect(programme).toMatchObject({ from: '2027-01-01', state: 'preparing' });
    expect(programme?.levels).toMatchObject([{ name: { sv: 'Strategiskt mål' } }]);
    expect(await office.read.chapters.count()).toBe(10);
    await office.undo();
    expect(await office.read.programmes.count()).toBe(0);
    expect(await office.read.chapters.count()).toBe(0);
  });
});

it('keeps the name just written in a level when another level is added right then', async () => {
  const { office, id } = await officeWithProgramme();
  const user = await openProgramme(office, `#/programme/${id}/details`);
  const name = await screen.findByLabelText('Taso 1, suomi');
  await user.clear(name);
  await user.type(name, 'Päämäärä');
  await user.click(screen.getByRole('button', { name: 'Lisää taso' }));
  await waitFor(async () => {
    const programme = await office.read.programmes.get(id);
    expect(programme?.levels.map((level) => level.name.fi)).toEqual(['Päämäärä', 'Tavoite']);
  });
});

it('begins one from an earlier: its unfinished actions come over, and it stays as it was', async () => {
  const { office, id, actionId } = await officeWithProgramme();
  const action = await office.read.actions.get(actionId);
  if (action) await editAction(office, action, { state: 'ended' });
  const before = await readContent(office, id);
  const user = await openProgramme(office, '#/programme');
  await user.click(await screen.findByRole('button', { name: 'Uusi toimintaohjelma' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('Nimi suomeksi'), 'Seuraava ohjelma');
  await user.click(within(dialog).getByRole('button', { name: /Lähtökohta/ }));
  await user.click(await screen.findByRole('option', { name: 'Toimintaohjelma 2027–2030' }));
  await user.click(within(dialog).getByRole('button', { name: 'Luo ohjelma' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Seuraava ohjelma' })).toBeDefined();
  const made = (await office.read.programmes.toArray()).find((one) => one.id !== id);
  expect(made).toMatchObject({ predecessorId: id, state: 'preparing' });
  expect(await numbered(office, made?.id ?? '')).toEqual({ '1.1': 'Neuvontapiste' });
  expect(await readContent(office, id)).toEqual(before);
  const [carried] = (await readContent(office, made?.id ?? ''))?.actions ?? [];
  window.location.hash = `#/programme/${made?.id ?? ''}/${carried?.id ?? ''}`;
  const lineage = await screen.findByRole('region', { name: 'Jatkaa toimenpidettä' });
  const earlier = within(lineage).getByRole('link', { name: 'Neuvontapiste' });
  expect(earlier.getAttribute('href')).toBe(`#/programme/${id}/${carried?.predecessorId ?? ''}`);
});

describe('a programme', () => {
  let made: Awaited<ReturnType<typeof officeWithProgramme>>;
  beforeEach(async () => {
    made = await officeWithProgramme();
  });

  it('moves an action by the keys, renumbers, and takes the move back', async () => {
    const { office, id } = made;
    const user = await openProgramme(office, `#/programme/${id}`);
    const row = await screen.findByRole('row', { name: /Neuvontapiste/ });
    row.focus();
    await user.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');
    await waitFor(async () =>
      expect(await numbered(office, id)).toEqual({
        '1.1': 'Neuvontapiste',
        '1.2': 'Ohje kunnille',
      }),
    );
    await office.undo();
    expect(await numbered(office, id)).toEqual({ '1.1': 'Ohje kunnille', '1.2': 'Neuvontapiste' });
  });

  it('says why something cannot be moved', async () => {
    const { office, id } = made;
    const user = await openProgramme(office, `#/programme/${id}`);
    const row = await screen.findByRole('row', { name: /Uhrit tunnistetaan/ });
    row.focus();
    await user.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');
    expect(useNotices.getState().notice?.text).toBe('Kohta on jo ensimmäisenä.');
  });

  it('deletes a goal with its actions after telling how many, and brings them back', async () => {
    const { office, id } = made;
    const user = await openProgramme(office, `#/programme/${id}`);
    const row = await screen.findByRole('row', { name: /Uhrit tunnistetaan/ });
    row.focus();
    await user.keyboard('{Delete}');
    const question = await screen.findByRole('alertdialog');
    expect(question.textContent).toContain('2 toimenpidettä');
    await user.click(within(question).getByRole('button', { name: 'Poista' }));
    await waitFor(async () => expect(await office.read.actions.count()).toBe(0));
    await office.undo();
    expect(await office.read.actions.count()).toBe(2);
  });

  it('asks before an action goes that a text refers to, and shows where', async () => {
    const { office, id, actionId } = made;
    const [chapter] = await office.read.chapters.toArray();
    if (!chapter) throw new Error('no chapter');
    const ref = { type: 'actionRef', attrs: { actionId } } as const;
    const paragraph = { type: 'paragraph', attrs: { id: 'b', style: 'normal' } } as const;
    await office.change({ name: 'editChapter' }, (write) =>
      write.update('chapters', chapter.id, {
        title: { fi: 'Johdanto' },
        body: { fi: { type: 'doc', content: [{ ...paragraph, content: [ref] }] } },
      }),
    );
    const user = await openProgramme(office, `#/programme/${id}`);
    const title = (await office.read.actions.get(actionId))?.title.fi ?? '';
    const row = await screen.findByRole('row', { name: new RegExp(title, 'u') });
    row.focus();
    await user.keyboard('{Delete}');
    const question = await screen.findByRole('alertdialog');
    expect(within(question).getByRole('listitem').textContent).toContain('Johdanto');
    await user.click(within(question).getByRole('button', { name: 'Peruuta' }));
    expect(await office.read.actions.get(actionId)).toBeDefined();
  });

  it('goes on to the comment that follows one that is settled or deleted, at last to what adds one', async () => {
    const { office, id, actionId } = made;
    for (const text of ['eka', 'toka', 'kolmas']) {
      await addComment(office, { programmeId: id, targetId: actionId, language: 'fi', text });
    }
    const user = await openProgramme(office, `#/programme/${id}/${actionId}`);
    const settles = () => screen.queryAllByRole('button', { name: 'Merkitse käsitellyksi' });
    await waitFor(() => expect(settles()).toHaveLength(3));
    await user.click(settles()[0] ?? document.body);
    await waitFor(() => expect(settles()).toHaveLength(2));
    expect(document.activeElement).toBe(settles()[0]);
    const removals = screen.getAllByRole('button', { name: 'Poista kommentti' });
    await user.click(removals[0] ?? document.body);
    await waitFor(() => expect(settles()).toHaveLength(1));
    expect(document.activeElement).toBe(settles()[0]);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(settles()).toHaveLength(0));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lisää kommentti' }));
  });

  it('saves what is written of an action when the field is left, the translation with its Finnish', async () => {
    const { office, id, actionId } = made;
    const user = await openProgramme(office, `#/programme/${id}/${actionId}`);
    const name = await screen.findByLabelText('Nimi suomeksi');
    await user.clear(name);
    await user.type(name, 'Tunnistamisen ohje');
    await user.tab();
    await waitFor(async () =>
      expect((await office.read.actions.get(actionId))?.title.fi).toBe('Tunnistamisen ohje'),
    );
    await user.click(screen.getByRole('radio', { name: 'ruotsi' }));
    await user.type(screen.getByLabelText('Nimi ruotsiksi'), 'Anvisning');
    await user.tab();
    await waitFor(async () =>
      expect((await office.read.actions.get(actionId))?.title.sv).toBe('Anvisning'),
    );
    await user.click(screen.getByRole('radio', { name: 'suomi' }));
    await user.type(screen.getByLabelText('Nimi suomeksi'), ' kunnille');
    await user.tab();
    await user.click(screen.getByRole('radio', { name: 'ruotsi' }));
    expect(await screen.findByText(/Tunnistamisen ohje kunnille \(vanhentunut\)/)).toBeDefined();
  });

  it('shows a translator the Finnish with the numbers that it refers to, and each remark of terms on a line of its own', async () => {
    const { office, id, actionId } = made;
    const [other] = (await office.read.actions.toArray()).filter((row) => row.id !== actionId);
    const action = await office.read.actions.get(actionId);
    const line = (content: RichInline[]): RichText => ({
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { id: 'p', style: 'normal' }, content }],
    });
    if (!action || !other) throw new Error('The programme has two actions');
    const said = line([
      { type: 'text', text: 'Ihmiskauppa: katso ' },
      { type: 'actionRef', attrs: { actionId: other.id } },
    ]);
    await editAction(office, action, {
      description: { fi: said, sv: line([{ type: 'text', text: 'Handel: se' }]) },
    });
    const user = await openProgramme(office, `#/programme/${id}/${actionId}`);
    await user.click(await screen.findByRole('radio', { name: 'ruotsi' }));
    const help = await screen.findByText(/Ihmiskauppa: katso/);
    expect(help.textContent.split('\n')).toEqual([
      expect.stringMatching(/^Käännettävä: Ihmiskauppa: katso 1\.2 \(/),
      expect.stringMatching(/^Sanasto: /),
    ]);
  });

  it('leads from each gap to the field that closes it, whatever stands before that', async () => {
    const { office, id, actionId } = made;
    const title = { fi: 'Ohje', sv: 'Anvisning', basis: { sv: 'of an earlier text' } };
    await office.change({ name: 'editTranslation' }, async (write) => {
      await write.update('actions', actionId, { title });
      const about = { actionId, name: { fi: 'Mittari' }, kind: 'number', direction: 'up' } as const;
      await write.add('indicators', { ...about, baseline: { value: '3' } });
      await write.add('indicators', about);
      for (const [role, answer] of [
        ['partner', 'notAsked'],
        ['lead', 'confirmed'],
        ['coLead', 'asked'],
      ] as const) {
        const { id: organisationId } = await write.add('organisations', anOrganisation());
        await write.add('actionParties', { actionId, organisationId, role, answer });
      }
    });
    await openProgramme(office, `#/programme/${id}/${actionId}`);
    // By its heading: a look for labels goes over the whole page, again at each change of it.
    const heading = await screen.findByText('Puutteet', { selector: 'h2' });
    const gaps = within(heading.closest('section') ?? heading);
    const page = within(screen.getByLabelText('Avoin kohta'));
    // What lies below comes a moment after what is read first.
    await page.findAllByLabelText(/^Lähtötaso/);
    const fill = (gap: string) => {
      fireEvent.click(gaps.getByLabelText(`Täytä: ${gap}`));
      return document.activeElement;
    };
    const part = (element: Element | null) => element?.closest('section')?.textContent;
    expect(fill('Vastuutahon vahvistus')?.textContent).toMatch(/^Kysytty/);
    expect(fill('Aikataulu')).toBe(page.getByLabelText(/^Päättyy/));
    expect(part(fill('Rahoitus'))).toMatch(/^Rahoitus/);
    expect(fill('Mittari ja lähtötaso')).toBe(
      page.getAllByLabelText(/^Lähtötaso/).findLast((one) => one.tagName === 'INPUT'),
    );
    expect(part(fill('Suositus'))).toMatch(/^Suositukset/);
    expect(fill('Englanninnos')).toBe(page.getByLabelText('Nimi englanniksi'));
    expect(fill('Ruotsinnos')).toBe(page.getByLabelText('Nimi ruotsiksi'));
  });

  it('leads from what a stage still needs to the field that mends it, each time', async () => {
    const { office, id, actionId } = made;
    const programme = await office.read.programmes.get(id);
    if (!programme) throw new Error('no programme');
    await editProgramme(office, programme, { state: 'inForce', openedOn: '2027-01-01' });
    await addToOutline(office, id, 'action', { fields: { order: 'a0' }, others: [] });
    const user = await openProgramme(office, `#/programme/${id}/details`);
    const life = within(await screen.findByRole('region', { name: 'Valmius' }));
    const published = screen.getByLabelText(/^Julkaistu/);
    for (const elsewhere of [/^ISBN/, /^Asianumero/]) {
      screen.getByLabelText(elsewhere).focus();
      await user.click(life.getByRole('link', { name: 'Julkaisupäivä puuttuu' }));
      await waitFor(() => expect(document.activeElement).toBe(published));
    }
    await user.click(life.getByRole('link', { name: 'Hyväksymispäivä puuttuu' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Hyväksytty/)));

    const leadsTo = async (warning: string, action: string) => {
      window.location.hash = `#/programme/${id}/details`;
      const again = within(await screen.findByRole('region', { name: 'Valmius' }));
      const list = within(again.getByText(warning).closest('details') as HTMLElement);
      await user.click(list.getByText(warning));
      await user.click(list.getByRole('link', { name: action }));
    };
    await leadsTo('Toimenpiteeltä puuttuu vastuutaho (3)', '1.1 Ohje kunnille');
    const adding = await screen.findByRole('combobox', { name: /Lisää toimija/ });
    await waitFor(() => expect(document.activeElement).toBe(adding));
    expect(window.location.hash).toContain(actionId);
    await leadsTo('Toimenpiteestä ei ole sovittu (3)', '1.2 Neuvontapiste');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Ehdotettu/));
    await leadsTo('Toimenpide ei kuulu mihinkään tavoitteeseen (1)', '0.1 Nimetön');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /Tavoite$/ })),
    );
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('option', { name: '2 Uhrit saavat apua' }));
    await waitFor(async () =>
      expect((await readContent(office, id))?.actions.filter((row) => !row.goalId)).toEqual([]),
    );
  });

  it('shows of an open goal how its actions stand, and leads to those that lack something', async () => {
    const { office, id, goalId } = made;
    await openProgramme(office, `#/programme/${id}/${goalId}`);
    const gaps = await screen.findByRole('region', { name: 'Puutteet' });
    const [ofGoal, ofAll] = within(gaps).getAllByRole('link', { name: /^Vastuutaho: 2 / });
    expect(ofGoal?.getAttribute('href')).toBe(`#/programme/${id}/table/goal=${goalId}&gap=lead`);
    expect(ofAll?.getAttribute('href')).toBe(`#/programme/${id}/table/gap=lead`);
    fireEvent.click(within(gaps).getByRole('link', { name: 'Puutteet kuvina' }));
    const figure = await screen.findByRole('region', { name: 'Puutteet tavoitteittain' });
    await waitFor(() => expect(document.activeElement).toBe(figure));
  });

  it('has the focus on the view that a count leads to, which takes the count away', async () => {
    const { office, id } = made;
    const user = await openProgramme(office, `#/programme/${id}`);
    const gaps = await screen.findByRole('region', { name: 'Puutteet' });
    await user.click(within(gaps).getByRole('link', { name: /^Vastuutaho: 2 / }));
    await screen.findByRole('grid');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Taulukko' }));
  });

  it('leads from the table of those that lack something straight to the field, in its language', async () => {
    const { office, id, actionId } = made;
    const user = await openProgramme(office, `#/programme/${id}/table/gap=money`);
    const line = async () => {
      const grid = await screen.findByRole('grid');
      const row = (await within(grid).findByText('Ohje kunnille')).closest('tr');
      if (!row) throw new Error('No line');
      return within(row);
    };
    // Number, gaps, Swedish and English; the cells that are written in lead nowhere.
    await waitFor(async () => expect((await line()).getAllByRole('link')).toHaveLength(4));
    // The table is narrowed to the gap: that is where its actions are opened.
    fireEvent.click((await line()).getByRole('link', { name: 'Avaa toimenpide 1.1' }));
    await waitFor(() => {
      expect(window.location.hash).toContain(`${actionId}/gap=money`);
      const section = document.activeElement?.closest('section');
      expect(section?.textContent).toMatch(/^Rahoitus/);
    });
    // Of all that an action lacks the first.
    window.location.hash = `#/programme/${id}/table`;
    fireEvent.click((await line()).getByRole('link', { name: /^\d+: Vastuutaho, / }));
    const adding = await screen.findByRole('combobox', { name: /Lisää toimija/ });
    await waitFor(() => expect(document.activeElement).toBe(adding));
    window.location.hash = `#/programme/${id}/table`;
    const swedish = (await line()).getAllByRole('link', { name: 'puuttuu' })[0];
    if (!swedish) throw new Error('No link');
    // By its key as by its link.
    fireEvent.click(swedish.closest('td') as HTMLElement);
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText('Nimi ruotsiksi')),
    );
  });

  it('names the first organisation the lead, and the gap of the lead is gone', async () => {
    const { office, id, actionId } = made;
    const user = await openProgramme(office, `#/programme/${id}/${actionId}`);
    const gaps = await screen.findByRole('region', { name: 'Puutteet' });
    expect(within(gaps).getByRole('link', { name: 'Täytä: Vastuutaho' })).toBeDefined();
    await user.type(await screen.findByRole('combobox', { name: /Lisää toimija/ }), 'oikeus');
    await user.click(await screen.findByRole('option', { name: /Oikeusministeriö/ }));
    await waitFor(() =>
      expect(within(gaps).queryByRole('link', { name: 'Täytä: Vastuutaho' })).toBeNull(),
    );
    expect(await office.read.actionParties.toArray()).toMatchObject([
      { actionId, organisationId: ministry.id, role: 'lead', answer: 'notAsked' },
    ]);
  });
});
