import { act, fireEvent } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { ImportBackground } from './import-background.tsx';
import { IMPORT_START } from './import-machine.ts';
import { useImportStore } from './import-store.ts';

beforeEach(() => {
  useImportStore.setState({ state: IMPORT_START, incoming: null });
  window.location.hash = '#/contacts';
});

it('takes no table that is pasted over a question or a lock', async () => {
  await renderScreen(<ImportBackground />);
  const clipboardData = {
    getData: (kind: string) => (kind === 'text/plain' ? 'Nimi\tSähköposti\nA\tb\n' : ''),
  };
  const cover = document.createElement('div');
  cover.dataset['modal'] = '';
  document.body.append(cover);
  act(() => void fireEvent.paste(document.body, { clipboardData }));
  expect(window.location.hash).toBe('#/contacts');
  cover.remove();
  act(() => void fireEvent.paste(document.body, { clipboardData }));
  expect(window.location.hash).toBe('#/import');
});
