import { act, fireEvent } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { ImportBackground } from './import-background.tsx';
import { keepEarlyInput } from '#renderer/ui/fields/early-input.ts';
import { IMPORT_START } from './import-machine.ts';
import { useImportStore } from './import-store.ts';

beforeEach(() => {
  useImportStore.setState({ state: IMPORT_START, incoming: [], waiting: [] });
  window.location.hash = '#/contacts';
});

const clipboardData = {
  getData: (kind: string) => (kind === 'text/plain' ? 'Nimi\tSähköposti\nA\tb\n' : ''),
};

it('takes no table that is pasted over a question or a lock', async () => {
  await renderScreen(<ImportBackground />);
  const cover = document.createElement('div');
  cover.dataset['modal'] = '';
  document.body.append(cover);
  act(() => void fireEvent.paste(document.body, { clipboardData }));
  expect(window.location.hash).toBe('#/contacts');
  cover.remove();
  act(() => void fireEvent.paste(document.body, { clipboardData }));
  expect(window.location.hash).toBe('#/import');
});

it('takes the table that was pasted while the program was being loaded, once', async () => {
  keepEarlyInput();
  const field = document.createElement('input');
  document.body.append(field);
  fireEvent.paste(document.body, { clipboardData });
  // What goes into a field is its own.
  fireEvent.paste(field, { clipboardData: { getData: () => 'x' } });
  field.remove();
  await renderScreen(<ImportBackground />);
  expect(window.location.hash).toBe('#/import');
  expect(useImportStore.getState().incoming).toMatchObject([
    { kind: 'pasted', text: clipboardData.getData('text/plain') },
  ]);
  window.location.hash = '#/contacts';
  await renderScreen(<ImportBackground />);
  expect(window.location.hash).toBe('#/contacts');
});
