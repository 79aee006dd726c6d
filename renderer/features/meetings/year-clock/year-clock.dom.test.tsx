import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { YearClockScreen } from './year-clock-screen.tsx';

const [BODY, MEETING, ENTRY] = [newId(), newId(), newId()];

async function anOffice() {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('bodies', { id: BODY, name: { fi: 'Sihteeristö' }, kind: 'secretariat' });
    await write.add('meetings', {
      ...{ id: MEETING, bodyId: BODY, number: 3, day: '2026-01-06' },
      ...{ language: 'fi', state: 'held' },
    });
    await write.add('engagements', {
      ...{ id: ENTRY, kind: 'conference', title: { fi: 'Konferenssi' }, from: '2025-12-30' },
      ...{ to: '2026-01-02', state: 'planned', confidentiality: 'internal' },
    });
  });
  return office;
}
const linesOf = () =>
  screen.queryAllByRole('rowheader').map((head) => head.textContent?.replaceAll(/\s+/gu, ' '));

it('lists what the year holds by day, with what is to be known of it, and leads there', async () => {
  await renderScreen(<YearClockScreen part="2026" />, { office: await anOffice() });
  await screen.findByRole('link', { name: /Sihteeristö 3\/2026/u });
  expect(linesOf()).toEqual(['1Konferenssi sisäinen', '2Sihteeristö 3/2026 hoidettu, loppiainen']);
  const link = screen.getByRole('link', { name: /Sihteeristö/u });
  expect(link.getAttribute('href')).toBe(`#/meetings/${MEETING}`);
  expect(screen.getByRole('img', { name: /Vuosi 2026 renkaana/u })).toBeTruthy();
});

it('leaves a kind out at a press, in the list and in the ring, and goes to another year', async () => {
  await renderScreen(<YearClockScreen part="2026" />, { office: await anOffice() });
  const ring = await screen.findByRole('img');
  await userEvent.click(screen.getByRole('button', { name: /^Kokoukset 1/u }));
  await waitFor(() => expect(linesOf()).toEqual(['1Konferenssi sisäinen']));
  expect(within(ring).queryByText('2')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Seuraava vuosi' }));
  expect(window.location.hash).toBe('#/meetings/year/2027');
});

it('says of a year with nothing in it what comes there', async () => {
  await renderScreen(<YearClockScreen part="1999" />, { office: await anOffice() });
  expect(await screen.findByText('Vuodelle 1999 ei ole merkintöjä.')).toBeTruthy();
});
