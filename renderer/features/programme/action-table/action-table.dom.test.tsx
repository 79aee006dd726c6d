import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useLive } from '#renderer/data/use-live.ts';
import type { Office } from '#renderer/data/office.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { readProgrammePage } from '../programme-data.ts';
import { ActionTableView } from './action-table-view.tsx';

function Table({ id }: { id: string }) {
  const live = useLive((office) => readProgrammePage(office, id), [id]);
  return live.state === 'ready' && live.value ? (
    <ActionTableView page={live.value} more={undefined} />
  ) : null;
}

async function officeWithActions(): Promise<{ office: Office; id: string }> {
  const office = await emptyOffice();
  const { value: id } = await office.change({ name: 'addSample' }, async (write) => {
    await write.add('organisations', anOrganisation({ name: { fi: 'Oikeusministeriö' } }));
    const programme = await write.add('programmes', {
      title: { fi: 'Ohjelma' },
      levels: [],
      actionNumbering: 'running',
      state: 'draft',
    });
    for (const [order, fi] of [
      ['a0', 'Ohje'],
      ['a1', 'Koulutus'],
    ] as const) {
      await write.add('actions', {
        programmeId: programme.id,
        order,
        title: { fi },
        needs: [],
        state: 'idea',
      });
    }
    return programme.id;
  });
  return { office, id };
}

it('writes what is typed into cells, and what is pasted over them once it is agreed to, each as one step', async () => {
  const { office, id } = await officeWithActions();
  const user = userEvent.setup();
  await renderScreen(<Table id={id} />, { office });
  await screen.findByRole('grid');
  const actions = async () =>
    (await office.read.actions.toArray()).sort((a, b) => a.order.localeCompare(b.order));

  // Number, title, kind, leads: a body by its name, in two languages' letters.
  await user.tab();
  while (document.activeElement?.getAttribute('role') !== 'rowheader') await user.tab();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  await user.keyboard('oikeusministerio{Enter}');
  await waitFor(async () => expect(await office.read.actionParties.count()).toBe(1));
  expect((await office.read.actionParties.toArray())[0]).toMatchObject({ role: 'lead' });

  // Enter went down; to the right: partners, beginning, end, state.
  await user.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  await waitFor(() => expect(document.activeElement?.getAttribute('data-column')).toBe('state'));
  await user.paste('Sovittu\tJotain\nHyväksytty\tAvoin');
  expect((await screen.findByRole('dialog')).textContent).toContain('Jotain');
  expect((await actions()).map(({ state }) => state)).toEqual(['idea', 'idea']);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(async () => {
    expect((await actions()).map(({ state, money }) => [state, money?.state])).toEqual([
      ['agreed', undefined],
      ['approved', 'open'],
    ]);
  });
  await office.undo();
  expect((await actions()).map(({ state }) => state)).toEqual(['idea', 'idea']);

  // Enter alone will do: there is nothing else in the question that it could mean.
  await waitFor(() => expect(document.activeElement?.getAttribute('data-column')).toBe('state'));
  await user.paste('Sovittu\tJotain\nHyväksytty\tAvoin');
  expect(await screen.findByRole('dialog')).toBeDefined();
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect((await actions()).map(({ state }) => state)).toEqual(['agreed', 'approved']),
  );
});

it('takes of a few choices the one that the letters mean, and none where they mean none', async () => {
  const { office, id } = await officeWithActions();
  const user = userEvent.setup();
  await renderScreen(<Table id={id} />, { office });
  await screen.findByRole('grid');
  const kindOf = async (order: string) =>
    (await office.read.actions.toArray()).find((one) => one.order === order)?.kind;
  await user.tab();
  while (document.activeElement?.getAttribute('role') !== 'rowheader') await user.tab();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  await waitFor(() => expect(document.activeElement?.getAttribute('data-column')).toBe('kind'));

  await user.keyboard('kou{Enter}');
  await waitFor(async () => expect(await kindOf('a0')).toBe('training'));
  await user.keyboard('koux{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('koux');
  await user.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}ohj{Enter}');
  await waitFor(async () => expect(await kindOf('a1')).toBe('guidance'));
  expect(await kindOf('a0')).toBe('training');
});

it('takes a period where it is typed, and refuses an end before its beginning', async () => {
  const { office, id } = await officeWithActions();
  const user = userEvent.setup();
  await renderScreen(<Table id={id} />, { office });
  await screen.findByRole('grid');
  const first = async () =>
    (await office.read.actions.toArray()).find(({ order }) => order === 'a0');
  await user.tab();
  while (document.activeElement?.getAttribute('role') !== 'rowheader') await user.tab();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  await waitFor(() => expect(document.activeElement?.getAttribute('data-column')).toBe('from'));
  await user.keyboard('2027–2029{Enter}');
  await waitFor(async () =>
    expect(await first()).toMatchObject({ from: '2027-01-01', to: '2029-12-31' }),
  );
  await user.keyboard('{ArrowUp}{ArrowRight}2026{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('ennen kuin se alkaa');
  await user.keyboard('{Escape}');
  expect((await first())?.to).toBe('2029-12-31');
});
