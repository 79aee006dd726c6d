import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakePlatform } from '#renderer/platform/fake-platform.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import type { PlanReader } from '#renderer/workers/plan-reader/plan-reader.ts';
import { useWorkers, WorkersContext } from '#renderer/workers/workers-context.ts';
import { PlanImportScreen } from './plan-import-screen.tsx';
import { usePlanReading } from './use-plan-reading.ts';

const fileOf = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const plan = fileOf(
  'ohjelma.csv',
  'Tavoite;Toimenpide;Riskit;Muuta\nYhteistyö;Koulutus;Vähän;Ei\n',
);

it('adds a correction to one that is still being read', async () => {
  const asked: unknown[] = [];
  let reading: ReturnType<typeof usePlanReading> | null = null;
  function Reading() {
    reading = usePlanReading();
    return null;
  }
  function Slow() {
    const workers = useWorkers();
    const read: PlanReader['read'] = (bytes, options, signal) => {
      asked.push(options.labels);
      return asked.length === 2
        ? new Promise(() => undefined)
        : workers.planReader.read(bytes, options, signal);
    };
    return (
      <WorkersContext value={{ ...workers, planReader: { ...workers.planReader, read } }}>
        <Reading />
      </WorkersContext>
    );
  }
  const platform = Object.assign(fakePlatform(), { nextFiles: [plan] });
  await renderScreen(<Slow />, { platform });
  await act(async () => await reading?.choose());
  act(() => void reading?.correct({ labels: { riskit: 'notes' } }));
  await waitFor(() => expect(asked).toHaveLength(2));
  await act(async () => await reading?.correct({ labels: { muuta: 'description' } }));
  expect(asked.at(-1)).toEqual({ riskit: 'notes', muuta: 'description' });
  expect(reading).toMatchObject({ isReading: false, opened: { name: plan.name } });
});

it('leaves what is shown where another file cannot be read', async () => {
  const platform = Object.assign(fakePlatform(), { nextFiles: [plan] });
  await renderScreen(<PlanImportScreen />, { platform });
  act(() => screen.getByRole('button', { name: 'Valitse tiedosto' }).click());
  expect(await screen.findByRole('row', { name: /Koulutus/ })).toBeTruthy();
  platform.nextFiles = [fileOf('kuva.docx', '%PDF-1.7')];
  const other = screen.getByRole('button', { name: 'Valitse toinen tiedosto' });
  act(() => other.focus());
  act(() => other.click());
  expect((await screen.findByText(/kuva\.docx/)).textContent).toContain('kuva.docx');
  expect(screen.getByRole('row', { name: /Koulutus/ })).toBeTruthy();
  expect(document.activeElement).toBe(other);
});

it('leads from the foot of a long plan to the field without which it is not written', async () => {
  const platform = Object.assign(fakePlatform(), { nextFiles: [plan] });
  await renderScreen(<PlanImportScreen />, { platform });
  act(() => screen.getByRole('button', { name: 'Valitse tiedosto' }).click());
  const write = await screen.findByRole('button', { name: 'Tuo 2 kohtaa' });
  await waitFor(() => expect(write.hasAttribute('disabled')).toBe(false));
  act(() => write.click());
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Nimi' })),
  );
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
});
