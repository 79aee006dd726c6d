import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ok, type Result } from '#shared/lib/result.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { inProcessWorkers } from '#renderer/workers/in-process-workers.ts';
import { WorkersContext } from '#renderer/workers/workers-context.ts';
import { PageEstimate } from './components/page-estimate.tsx';
import { programmeModel } from '#shared/programme/documents/programme-model.ts';
import { emptyProgramme } from '#shared/programme/testing/any-programme.ts';
import type { DocumentRequest } from './document-request.ts';
import type { ExportChoices } from './export-state.ts';

const CHOICES: ExportChoices = {
  language: 'fi',
  scope: 'all',
  state: 'draft',
  publicity: 'public',
  secrecy: { basis: '', extent: '' },
  caseNumber: '',
  templateId: null,
};

it('counts pages anew when a choice changes, and stops when told to', async () => {
  const counts: { language: string; signal: AbortSignal; answer: (pages: number) => void }[] = [];
  const real = inProcessWorkers();
  const workers = {
    ...real,
    wordExport: {
      ...real.wordExport,
      estimatePages: ({ frame }: { frame: { language: string } }, signal: AbortSignal) =>
        new Promise<Result<number, never>>((resolve) => {
          const answer = (pages: number) => resolve(ok(pages));
          counts.push({ language: frame.language, signal, answer });
        }),
    },
  };
  const change = new Set<() => void>();
  const model = programmeModel(emptyProgramme(), { organisations: [], bodies: [] });
  const request: DocumentRequest = {
    kind: 'programme',
    read: () => Promise.resolve({ model, contacts: 0 }),
    onFieldsChange: (listener) => {
      change.add(listener);
      return () => change.delete(listener);
    },
  };
  const user = userEvent.setup();
  const view = await renderScreen(
    <WorkersContext value={workers}>
      <PageEstimate request={request} choices={CHOICES} />
    </WorkersContext>,
  );
  const nth = (count: number) => expect.poll(() => counts.length).toBe(count);

  await nth(1);
  counts[0]?.answer(20);
  await screen.findByText('Asiakirjassa on noin 20 sivua.');

  act(() => change.forEach((tell) => tell()));
  await nth(2);
  screen.getByText('Lasketaan, montako sivua asiakirjassa on…');
  await user.click(screen.getByRole('button', { name: 'Keskeytä laskenta' }));
  expect(counts[1]?.signal.aborted).toBe(true);
  screen.getByText('Sivumäärän laskenta keskeytettiin.');

  await user.click(screen.getByRole('button', { name: 'Laske sivut uudelleen' }));
  await nth(3);
  view.unmount();
  expect(counts[2]?.signal.aborted).toBe(true);
});
