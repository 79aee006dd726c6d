import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { beforeAll, expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import { ordersFor } from '#shared/records/order.ts';
import type { Office } from '#renderer/data/office.ts';
import { layOutNothing } from '#renderer/ui/rich-text-editor/testing/show-editor.tsx';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { meetingsRoute } from './route.tsx';

beforeAll(meetingsRoute.component.load);
layOutNothing();

const [BODY, MEETING, ITEM, PLAN, ACTION, ROUND] = [
  newId(),
  newId(),
  newId(),
  newId(),
  newId(),
  newId(),
];
const [order = ''] = ordersFor(1);
const ministry = anOrganisation({ name: { fi: 'Sisäministeriö' } });

/** A meeting that decided on an item, and a plan with an action that a ministry leads. */
async function officeWith({ isAsked }: { isAsked: boolean }): Promise<Office> {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('organisations', ministry);
    await write.add('bodies', { id: BODY, name: { fi: 'Sihteeristö' }, kind: 'secretariat' });
    await write.add('meetings', {
      id: MEETING,
      bodyId: BODY,
      number: 3,
      day: '2026-09-15',
      language: 'fi',
      state: 'held',
    });
    await write.add('agendaItems', {
      id: ITEM,
      meetingId: MEETING,
      order,
      kind: 'decision',
      title: { fi: 'Rajavartijoiden koulutus' },
    });
    await write.add('decisions', {
      agendaItemId: ITEM,
      order,
      kind: 'noted',
      text: { fi: 'Koulutukset on pidetty.' },
    });
    await write.add('programmes', {
      id: PLAN,
      title: { fi: 'Ohjelma' },
      levels: [],
      actionNumbering: 'running',
      state: 'inForce',
    });
    await write.add('actions', {
      id: ACTION,
      programmeId: PLAN,
      order,
      title: { fi: 'Koulutetaan rajavartijat' },
      needs: [],
      state: 'running',
    });
    await write.add('actionParties', {
      actionId: ACTION,
      organisationId: ministry.id,
      role: 'lead',
      answer: 'confirmed',
    });
    if (!isAsked) return;
    await write.add('followUpRounds', {
      id: ROUND,
      programmeId: PLAN,
      title: { fi: 'Syksy 2026' },
      asOf: '2026-09-30',
      state: 'collecting',
      fields: ['done'],
    });
    await write.add('followUpRequests', {
      roundId: ROUND,
      organisationId: ministry.id,
      state: 'sent',
    });
  });
  return office;
}

async function show(office: Office) {
  window.location.hash = `#/meetings/${MEETING}/${ITEM}`;
  return await renderScreen(
    <Router hook={useHashLocation}>
      <main>
        <Route path={meetingsRoute.path} component={meetingsRoute.component} />
      </main>
    </Router>,
    { office },
  );
}

it('is linked to an action, whose status a decision becomes in the round under way', async () => {
  const user = userEvent.setup();
  const office = await officeWith({ isAsked: true });
  await show(office);
  await user.type(
    await screen.findByRole('combobox', { name: /Liitä toimenpide/ }),
    'rajavartijat',
  );
  await user.click(await screen.findByRole('option', { name: /1 Koulutetaan rajavartijat/ }));
  const link = await screen.findByRole('link', { name: '1 Koulutetaan rajavartijat' });
  expect(link.getAttribute('href')).toBe(`#/programme/${PLAN}/${ACTION}`);

  await user.click(await screen.findByRole('button', { name: /toimenpiteen tilaksi/ }));
  const dialog = await screen.findByRole('dialog', { name: /Koulutetaan rajavartijat/ });
  await within(dialog).findByRole('button', { name: /Sisäministeriö, Syksy 2026/ });
  expect(await within(dialog).findByDisplayValue('Koulutukset on pidetty.')).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: /Ei vielä tiedossa/ }));
  await user.click(await screen.findByRole('option', { name: 'Toteutunut' }));
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  await waitFor(async () =>
    expect(await office.read.statusReports.toArray()).toMatchObject([
      {
        roundId: ROUND,
        actionId: ACTION,
        organisationId: ministry.id,
        status: 'done',
        done: { fi: 'Koulutukset on pidetty.' },
        way: 'meeting',
        state: 'received',
      },
    ]),
  );
  expect((await office.read.followUpRequests.toArray())[0]?.state).toBe('partly');
});

it('says where nobody is asked of the action, and leads to where a round is opened', async () => {
  const user = userEvent.setup();
  const office = await officeWith({ isAsked: false });
  await office.change({ name: 'addSample' }, (write) =>
    write.add('agendaItemLinks', { agendaItemId: ITEM, targetId: ACTION }),
  );
  await show(office);
  await user.click(await screen.findByRole('button', { name: /toimenpiteen tilaksi/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Toimenpidettä ei seurata nyt' });
  expect(within(dialog).getByRole('link').getAttribute('href')).toBe(
    `#/programme/${PLAN}/follow-up`,
  );
});
