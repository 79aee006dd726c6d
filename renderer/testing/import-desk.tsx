import { act, fireEvent, screen } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { databaseOf, emptyOffice } from './empty-office.ts';
import { renderScreen } from './render-screen.tsx';
import { inProcessWorkers } from '#renderer/workers/in-process-workers.ts';
import { WorkersContext } from '#renderer/workers/workers-context.ts';
import { ImportBackground } from '#renderer/features/import/import-background.tsx';
import { IMPORT_START } from '#renderer/features/import/import-machine.ts';
import { useImportStore } from '#renderer/features/import/import-store.ts';
import { ImportScreen } from '#renderer/features/import/screens/import-screen.tsx';
import { ImportsScreen } from '#renderer/features/import/screens/imports-screen.tsx';

/** No list is open, none waits, nothing is said. */
export function beginAnew(): void {
  useImportStore.setState({ state: IMPORT_START, incoming: [], waiting: [] });
  useNotices.setState({ notice: null });
}

/** The screens of the import as the window shows them, over an office. */
export async function desk(office?: Office) {
  const shown = office ?? (await emptyOffice());
  const workers = inProcessWorkers(databaseOf(shown));
  return renderScreen(
    <WorkersContext value={workers}>
      <ImportBackground />
      <ImportScreen />
      <ImportsScreen />
    </WorkersContext>,
    { office: shown },
  );
}

/** Drops a file on the window. */
export function drop(name: string, content: string | Uint8Array<ArrayBuffer>) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  // jsdom's files cannot be read.
  const file = Object.assign(new File([bytes], name), {
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  });
  const dataTransfer = { types: ['Files'], files: [file], items: [], dropEffect: 'none' };
  act(() => {
    fireEvent.dragEnter(window, { dataTransfer });
    fireEvent.drop(window, { dataTransfer });
  });
}

/** Answers what is asked once an import, and comes to the summary. */
export async function goToSummary(user: ReturnType<typeof userEvent.setup>) {
  await user.click(
    await screen.findByRole('button', { name: 'Seuraava: lähde ja käyttötarkoitus' }),
  );
  await user.click(screen.getByLabelText('Lähde'));
  await user.paste('Verkoston sihteeri');
  await user.click(screen.getByRole('button', { name: /Käyttötarkoitus/u }));
  await user.click(screen.getByRole('option', { name: 'Yhteistyöverkosto' }));
  await user.click(screen.getByRole('button', { name: 'Seuraava: yhteenveto' }));
}
