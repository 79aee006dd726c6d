import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Office, OpenFailure } from '#renderer/data/office.ts';
import { fakePlatform, type FakePlatform } from '#renderer/platform/fake-platform.ts';
import { backupBefore, beKeeper } from '#renderer/session/safekeeping.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { loadParts } from '#renderer/testing/load-parts.ts';
import { inProcessWorkers } from '#renderer/workers/in-process-workers.ts';
import { WorkersContext } from '#renderer/workers/workers-context.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import { removeLock, setLock } from '#renderer/features/app-lock/kept-lock.ts';
import { editPreferences } from '#renderer/common/edit-preferences.ts';
import { isTopicId } from '#renderer/features/help/help-topics.ts';
import { addProgramme } from '#renderer/features/programme/programme-commands.ts';
import { App } from './app.tsx';
import { PARTS } from './program.tsx';
import { ROUTES } from './routes.ts';
import { startUp, type StartUp } from './start/start-up.ts';

beforeAll(loadParts);

beforeEach(() => {
  window.location.hash = '';
  window.localStorage.clear();
  delete document.documentElement.dataset['theme'];
  Element.prototype.scrollIntoView ??= () => undefined;
  Element.prototype.scrollTo ??= () => undefined;
});

afterEach(() => vi.restoreAllMocks());

function renderApp(platform: FakePlatform, start: StartUp) {
  render(
    <WorkersContext value={inProcessWorkers()}>
      <App platform={platform} program={{ parts: PARTS, start }} />
    </WorkersContext>,
  );
}

async function open(office: Office, place = '') {
  window.location.hash = place;
  const platform = fakePlatform();
  const start = startUp(() => Promise.resolve(ok(office)));
  renderApp(platform, start);
  await act(() => start.open());
  return { platform, start, user: userEvent.setup(), office };
}

async function officeWithAino() {
  const office = await emptyOffice();
  await office.change({ name: 'addPerson', facts: { name: 'Aino Esimerkki' } }, (write) =>
    write.add('persons', aPerson()),
  );
  return office;
}

const title = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('the start', () => {
  it('greets, and lets each step be skipped', async () => {
    const { user, platform } = await open(await emptyOffice());
    await title('Tervetuloa');
    // Whoever listens is known to be open: no second window comes.
    act(() => platform.emit('before-quit', {}));
    await waitFor(() => expect(platform.calls.map(({ name }) => name)).toContain('readyToQuit'));
    await user.click(screen.getByRole('button', { name: 'Ohita' }));
    await user.click(screen.getByRole('button', { name: 'Ohita' }));
    await user.click(screen.getByRole('button', { name: 'Aloita' }));
    await title('Työpöytä');
    expect(document.title).toBe('Työpöytä – Koordinaattorin työpöytä');
  });

  it('greets in the language that is chosen, and keeps it', async () => {
    const { user, office, platform } = await open(await emptyOffice());
    await title('Tervetuloa');
    await user.click(screen.getByRole('radio', { name: 'Svenska' }));
    await title('Välkommen');
    await waitFor(() => expect(document.documentElement.lang).toBe('sv'));
    expect((await office.preferences()).language).toBe('sv');
    expect(platform.calls).toContainEqual({ name: 'setLanguage', argument: { language: 'sv' } });
  });

  it('says why it stopped, in the language that it last spoke, and tries again', async () => {
    const office = await officeWithAino();
    const answers: Result<Office, OpenFailure>[] = [fail('opened-elsewhere'), ok(office)];
    const start = startUp(() => Promise.resolve(answers.shift() ?? ok(office)));
    const platform = fakePlatform();
    renderApp(platform, start);
    await act(() => start.open());
    await title('Ohjelma on jo auki');
    // A second start is told that this one is open, and the end of the program does not wait for it.
    act(() => platform.emit('before-quit', {}));
    await waitFor(() => expect(platform.calls.map(({ name }) => name)).toContain('readyToQuit'));
    await userEvent.setup().click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    await title('Työpöytä');
    await act(() => editPreferences(office, { language: 'sv' }));
    await title('Skrivbord');
    cleanup();
    const next = startUp(() => Promise.resolve(fail('database-newer')));
    renderApp(fakePlatform(), next);
    await act(() => next.open());
    await title('Programmet är äldre än uppgifterna');
  });
});

it('says of a view why it cannot be read, where the disk filled and the database was closed', async () => {
  let isFull = false;
  const office = await emptyOffice({ isDiskFull: () => Promise.resolve(isFull) });
  await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    write.add('persons', aPerson()),
  );
  const { user } = await open(office, '#/settings');
  await title('Asetukset');
  isFull = true;
  office.close();
  await user.keyboard('{Control>}1{/Control}');
  await screen.findByRole('heading', { name: 'Levy on täynnä' });
  expect(screen.getByText(/Tietokantaa ei voitu avata, koska levy on täynnä/u)).toBeDefined();
  await title('Yhteystiedot');
});

it('draws a view that could not be drawn anew once the full disk has room again', async () => {
  const office = await officeWithAino();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isFull = true;
  const { toArray } = office.read.templates;
  office.read.templates.toArray = () => (isFull ? Promise.reject(new Error('no room')) : toArray());
  await open(office, '#/templates');
  await screen.findByText('Näkymää ei voitu näyttää');
  isFull = false;
  act(() => office.storage.stop('storage-full'));
  await act(() => office.storage.retry());
  await title('Asiakirjapohjat');
  expect(screen.queryByText('Näkymää ei voitu näyttää')).toBeNull();
});

it('quits by key on every screen of the start, where no menu of the shell does', async () => {
  const empty = await emptyOffice();
  const starts: readonly [heading: string, Result<Office, OpenFailure>][] = [
    ['Tervetuloa', ok(empty)],
    ['Ohjelma on jo auki', fail('opened-elsewhere')],
    ['Levy on täynnä', fail('storage-full')],
  ];
  for (const [heading, answer] of starts) {
    let quits = 0;
    const platform = Object.assign(fakePlatform(), { quit: () => (quits += 1) });
    const start = startUp(() => Promise.resolve(answer));
    renderApp(platform, start);
    await act(() => start.open());
    await title(heading);
    await userEvent.setup().keyboard('{Control>}q{/Control}');
    expect([heading, quits]).toEqual([heading, 1]);
    cleanup();
  }
});

describe('commands', () => {
  it('go to a view by key, put the focus on its title and tell where one is', async () => {
    const { user } = await open(await officeWithAino());
    await title('Työpöytä');
    await user.keyboard('{Control>},{/Control}');
    const heading = await title('Asetukset');
    await waitFor(() => expect(document.activeElement).toBe(heading));
    const nav = screen.getByRole('navigation', { name: 'Alueet' });
    expect(within(nav).getByRole('link', { current: 'page' }).textContent).toBe('Asetukset');
  });

  it('put the focus on the title of a screen that takes the place of another of its area', async () => {
    const office = await officeWithAino();
    const name = 'Ohjelma 2027–2030';
    await addProgramme(office, { name, from: undefined, to: undefined, structure: 'goal' });
    const { user } = await open(office, '#/programme');
    const link = await screen.findByRole('link', { name });
    act(() => link.focus());
    await user.keyboard('{Enter}');
    const heading = await title(name);
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it.each(['lists', 'engagements', 'recommendations'])(
    'put the focus on the title of %s when its form is left, which filled the view',
    async (area) => {
      const { user } = await open(await officeWithAino(), `#/${area}/new`);
      await waitFor(() => expect(document.querySelector('form')).not.toBeNull());
      const field = 'form input:not([hidden]), form textarea';
      act(() => document.querySelector<HTMLElement>(field)?.focus());
      await user.keyboard('{Escape}');
      await waitFor(() => expect(document.activeElement?.localName).toBe('h1'));
    },
  );

  it('undo the last act with a notice that names it and brings it back', async () => {
    const { user, office } = await open(await officeWithAino());
    await title('Työpöytä');
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByText('Kumottu: uusi henkilö (Aino Esimerkki)');
    expect(await office.read.persons.count()).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Tee uudelleen' }));
    await screen.findByText('Tehty uudelleen: uusi henkilö (Aino Esimerkki)');
    expect(await office.read.persons.count()).toBe(1);
  });

  it('do not undo what came before an act that waits for its backup', async () => {
    const { user, office } = await open(await officeWithAino());
    await title('Työpöytä');
    let made: (goOn: boolean) => void = () => undefined;
    const nothing = () => Promise.resolve();
    const leave = beKeeper({
      before: () => new Promise<boolean>((resolve) => (made = resolve)),
      now: () => Promise.resolve(null),
      ...{ quit: nothing, refresh: nothing, flush: nothing },
    });
    const waiting = backupBefore('before-bulk-delete');
    await act(() => Promise.resolve());
    await user.keyboard('{Control>}z{/Control}');
    await act(async () => {
      made(true);
      await waiting;
    });
    expect(screen.queryByText(/Kumottu/)).toBeNull();
    expect(await office.read.persons.count()).toBe(1);
    leave();
    await user.keyboard('{Control>}z{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Tee uudelleen' }));
    await screen.findByText('Tehty uudelleen: uusi henkilö (Aino Esimerkki)');
  });

  it('leave a text field its own undo', async () => {
    const { user, office } = await open(await officeWithAino(), '#/settings');
    await title('Asetukset');
    await user.type(await screen.findByLabelText('Koordinaattorin nimi'), 'Aino');
    await user.keyboard('{Control>}z{/Control}');
    expect(await office.read.persons.count()).toBe(1);
    expect(screen.queryByText(/Kumottu/)).toBeNull();
  });

  it('come from the menu bar too', async () => {
    const { platform } = await open(await officeWithAino());
    await title('Työpöytä');
    act(() => platform.emit('menu-command', { command: 'themeDark' }));
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    act(() => platform.emit('menu-command', { command: 'no-such-command' }));
    act(() => platform.emit('menu-command', { command: 'help' }));
    await screen.findByRole('heading', { level: 2, name: 'Työpöytä' });
  });

  it('wait while a window over the view is open', async () => {
    const { user, office, platform } = await open(await officeWithAino());
    await title('Työpöytä');
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('combobox', { name: /Etsi komentoja/ });
    await user.keyboard('{Control>}p{/Control}');
    act(() => platform.emit('menu-command', { command: 'undo' }));
    expect(platform.calls.map(({ name }) => name)).not.toContain('print');
    expect(await office.read.persons.count()).toBe(1);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.querySelector('[data-modal]')).toBeNull());
    await user.keyboard('{Control>}p{/Control}');
    expect(platform.calls).toContainEqual({
      name: 'print',
      argument: { title: 'Työpöytä – Koordinaattorin työpöytä' },
    });
  });

  it('lock the window also over what is open in it, which stays', async () => {
    const { user, platform } = await open(await officeWithAino());
    await title('Työpöytä');
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox', { name: /Etsi komentoja/ });
    // As long as there is no lock, the key leads elsewhere, and waits like every other.
    await user.keyboard('{Control>}l{/Control}');
    expect(window.location.hash).not.toContain('lock');
    await setLock('kolme sanaa ja', 15);
    for (const lock of [
      () => user.keyboard('{Control>}l{/Control}'),
      () => act(() => platform.emit('menu-command', { command: 'lockWindow' })),
    ]) {
      await lock();
      const locked = await screen.findByRole('dialog', { name: 'Ohjelma on lukittu' });
      await user.type(within(locked).getByLabelText('Salasana'), 'kolme sanaa ja{Enter}');
      await waitFor(() => expect(document.querySelector('[data-lock-screen]')).toBeNull());
      expect(field.isConnected).toBe(true);
      await waitFor(() => expect(document.activeElement).toBe(field));
    }
    removeLock();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.querySelector('[data-modal]')).toBeNull());
  });

  it('are found in the palette by another word, and carried out', async () => {
    const { user } = await open(await officeWithAino());
    await title('Työpöytä');
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox', { name: /Etsi komentoja/ });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard('yötila');
    await screen.findByRole('option', { name: /Tumma teema/ });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    expect(screen.queryByRole('combobox', { name: /Etsi komentoja/ })).toBeNull();
  });
});

describe('the settings', () => {
  it('save a field as it is left, and not what is wrong', async () => {
    const { user, office } = await open(await officeWithAino(), '#/settings');
    await title('Asetukset');
    await user.type(await screen.findByLabelText('Koordinaattorin nimi'), 'Aino Mallila');
    await user.tab();
    await waitFor(async () =>
      expect((await office.settings()).coordinatorName).toBe('Aino Mallila'),
    );
    const email = screen.getByLabelText('Sähköposti');
    await user.type(email, 'aino@@virasto');
    await user.tab();
    await screen.findByText(/ei ole sähköpostiosoite/);
    expect((await office.settings()).email).toBe('');
    expect(email).toHaveProperty('value', 'aino@@virasto');
  });

  it('are saved before the window closes, though the field was not left', async () => {
    const { user, office, platform } = await open(await officeWithAino(), '#/settings');
    await title('Asetukset');
    await user.type(await screen.findByLabelText('Puhelin'), '0295 000 000');
    act(() => platform.emit('before-quit', {}));
    await waitFor(() => expect(platform.calls.map(({ name }) => name)).toContain('readyToQuit'));
    expect((await office.settings()).phone).toBe('0295 000 000');
  });
});

it('shows a place that is not there as that, with a way on', async () => {
  await open(await officeWithAino(), '#/nowhere');
  await title('Sivua ei ole');
  expect(screen.getByRole('link', { name: 'Siirry työpöydälle' })).toBeDefined();
});

it('has a topic of help for every area, which F1 opens', () => {
  const topics = ROUTES.map(({ path, helpTopic }) =>
    typeof helpTopic === 'function' ? helpTopic(path) : helpTopic,
  );
  expect(topics.filter((topic) => topic !== undefined && !isTopicId(topic))).toEqual([]);
  expect(topics.filter(isTopicId).length).toBeGreaterThan(8);
});
