import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { action, emptyProgramme, goal, record } from '#shared/programme/testing/any-programme.ts';
import { PicturesView } from './pictures-view.tsx';

afterEach(() => vi.restoreAllMocks());

it('shows each picture as links with their numbers in their names, and the same as a table', async () => {
  const content = {
    ...emptyProgramme({ from: '2027-01-01', to: '2028-12-31' }),
    goals: [goal('g0', { title: { fi: 'Uhrit' } })],
    actions: [
      action('a0', { goalId: 'g0', title: { fi: 'Ohje' }, from: '2027-03-01', to: '2027-12-31' }),
      action('a1', { goalId: 'g0', title: { fi: 'Koulutus' }, state: 'agreed' }),
    ],
    milestones: [
      { ...record('m0'), actionId: 'a0', title: { fi: 'Luonnos' }, dueOn: '2027-06-01' },
    ],
  };
  const office = await emptyOffice();
  await renderScreen(
    <PicturesView
      page={{ content, organisations: [], bodies: [], comments: [] }}
      more={undefined}
    />,
    {
      office,
    },
  );
  // Below the first, a moment later.
  await screen.findByRole('region', { name: 'Puutteet tavoitteittain' });
  const figure = (name: string) => within(screen.getByRole('region', { name }));
  const bar = figure('Aikataulu').getByRole('link', { name: /Ohje/ });
  expect(bar.getAttribute('aria-label')).toBe('1 Ohje: 1.3.2027–31.12.2027, 1.6.2027 Luonnos');
  expect(bar.getAttribute('href')).toBe('#/programme/p/a0');

  const gaps = figure('Puutteet tavoitteittain').getByRole('link');
  expect(gaps.getAttribute('aria-label')).toContain('Vastuutaho tai vahvistus 2');
  expect(gaps.getAttribute('href')).toBe('#/programme/p/table/goal=g0');
  const unled = figure('Puutteet vastuutahoittain');
  expect(unled.getByRole('link').getAttribute('href')).toBe('#/programme/p/table/lead=none!');
  await userEvent.click(unled.getByRole('radio', { name: 'Taulukkona' }));
  const lacking = unled.getByRole('link', { name: 'Ei vastuutahoa, Vastuutaho tai vahvistus: 2' });
  expect(lacking.getAttribute('href')).toBe('#/programme/p/table/lead=none!&gap=lead,confirmed');
  const nobody = figure('Toimenpiteet vastuutahoittain').getByRole('link');
  expect(nobody.getAttribute('href')).toBe('#/programme/p/table/lead=none!');

  const states = figure('Toimenpiteet tiloittain');
  await userEvent.click(states.getByRole('radio', { name: 'Taulukkona' }));
  const rows = states.getAllByRole('row').map((row) => row.textContent);
  expect(rows).toEqual(['TilaToimenpiteitä', 'Luonnoksessa1', 'Sovittu1']);
});

it('brings the picture that it is led to in sight once those above it have their height', async () => {
  const drawnThen: number[] = [];
  Element.prototype.scrollIntoView = function () {
    drawnThen.push(document.querySelectorAll('svg[data-figure]').length);
  };
  const content = { ...emptyProgramme(), goals: [goal('g0')], actions: [action('a0')] };
  await renderScreen(
    <PicturesView page={{ content, organisations: [], bodies: [], comments: [] }} more="gaps" />,
    { office: await emptyOffice() },
  );
  const sought = await screen.findByRole('region', { name: 'Puutteet tavoitteittain' });
  await waitFor(() => expect(document.activeElement).toBe(sought));
  expect(drawnThen).toEqual([5]);
});

it('draws the lines of the schedule that are in sight first, and the others a moment later', async () => {
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(400);
  const many = Array.from({ length: 60 }, (_, at) =>
    action(`a${String(at)}`, { title: { fi: `Toimi ${String(at)}` }, from: '2027-01-01' }),
  );
  const content = { ...emptyProgramme({ from: '2027-01-01', to: '2028-12-31' }), actions: many };
  const seen: number[] = [];
  const lines = () => screen.queryAllByRole('link', { name: /Toimi \d/u }).length;
  const observer = new MutationObserver(() => seen.push(lines()));
  observer.observe(document.body, { childList: true, subtree: true });
  await renderScreen(
    <PicturesView
      page={{ content, organisations: [], bodies: [], comments: [] }}
      more={undefined}
    />,
    { office: await emptyOffice() },
  );
  await waitFor(() => expect(lines()).toBe(60));
  observer.disconnect();
  const first = seen.find((count) => count > 0) ?? 0;
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(30);
});
