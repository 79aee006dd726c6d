import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { beforeEach, expect, it } from 'vitest';
import { addDays } from '#shared/lib/add-days.ts';
import { workingDayOnOrBefore } from '#shared/lib/finnish-holidays.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { Office } from '#renderer/data/office.ts';
import { useExportStore } from '#renderer/features/documents/export-store.ts';
import { engagementsRoute } from '#renderer/features/engagements/route.tsx';
import { obligationsRoute } from '#renderer/features/obligations/route.tsx';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';

const TODAY = dayInFinland(new Date());
const GRETA = newId();
const MEETING = newId();

async function officeOfGreta(): Promise<Office> {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('bodies', { id: GRETA, name: { fi: 'GRETA' }, kind: 'intlBody' });
    const common = { kind: 'meeting', state: 'confirmed' } as const;
    await write.add('engagements', {
      ...common,
      id: MEETING,
      title: { fi: 'Pyöreä pöytä' },
      from: addDays(TODAY, 30),
      to: addDays(TODAY, 31),
      confidentiality: 'normal',
    });
    await write.add('engagementParties', {
      engagementId: MEETING,
      role: 'counterpart',
      bodyId: GRETA,
    });
    await write.add('engagements', {
      ...common,
      title: { fi: 'Salainen tapaaminen' },
      from: addDays(TODAY, 40),
      confidentiality: 'restricted',
    });
    await write.add('obligations', {
      title: { fi: 'Vastaus kyselyyn' },
      kind: 'questionnaire',
      bodyId: GRETA,
      rule: { kind: 'fixed', day: addDays(TODAY, 60) },
    });
  });
  return office;
}

async function show(at: string) {
  window.location.hash = `#${at}`;
  return await renderScreen(
    <Router hook={useHashLocation}>
      {[engagementsRoute, obligationsRoute].map(({ path, component }) => (
        <Route key={path} path={path} component={component} />
      ))}
    </Router>,
    { office: await officeOfGreta() },
  );
}

beforeEach(() => useExportStore.setState({ open: null }));

it('offers the briefing before a meeting with each body that it is with', async () => {
  const { office } = await show(`/engagements/${MEETING}`);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Tapahtuman toiminnot' }));
  await user.click(await screen.findByRole('menuitem', { name: /Taustamuistio.*GRETA/ }));
  const { open } = useExportStore.getState();
  const request = open && 'request' in open ? open.request : undefined;
  expect(request).toMatchObject({ kind: 'briefing' });
  const made = await request?.read(office, { language: 'fi', today: TODAY, scope: 'all' });
  // It is of the day of the meeting, which is then still to come.
  expect(made).toMatchObject({
    model: {
      body: { text: 'GRETA' },
      day: addDays(TODAY, 30),
      coming: [{ title: { text: 'Pyöreä pöytä' } }],
      deadlines: [{ title: { text: 'Vastaus kyselyyn' } }],
    },
  });
});

it('offers the minister’s brief of the day of the entry', async () => {
  const { office } = await show(`/engagements/${MEETING}`);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Tapahtuman toiminnot' }));
  await user.click(await screen.findByRole('menuitem', { name: /Muistio ministerille.*GRETA/ }));
  const { open } = useExportStore.getState();
  const request = open && 'request' in open ? open.request : undefined;
  const made = await request?.read(office, { language: 'fi', today: TODAY, scope: 'all' });
  expect(made).toMatchObject({
    model: { body: { text: 'GRETA' }, day: addDays(TODAY, 30), open: [] },
  });
});

it.each([
  ['/obligations/list', 'Vastaus kyselyyn', workingDayOnOrBefore(addDays(TODAY, 60))],
  ['/engagements', 'Pyöreä pöytä', addDays(TODAY, 30)],
])('saves the days of %s as a calendar file, nothing restricted', async (at, title, day) => {
  const { platform } = await show(at);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /Kalenteritiedosto/ }));
  await waitFor(() => expect(platform.saved).toHaveLength(1));
  const [file] = platform.saved;
  const text = new TextDecoder().decode(file?.bytes);
  expect(file?.name).toMatch(/\.ics$/u);
  expect(text).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`);
  expect(text).toContain(`SUMMARY:${title}`);
  expect(text).not.toContain('Salainen');
});
