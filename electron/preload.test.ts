import { expect, it } from 'vitest';
import { SHELL_CALL_NAMES } from '#shared/ipc/contract.ts';
import { ipcRenderer, recorded } from './testing/fake-electron.ts';

it('the preload gives the page the contract and nothing else', async () => {
  await import('./preload.ts');
  expect([...recorded.exposed.keys()]).toEqual(['desktop']);
  const api = recorded.exposed.get('desktop') as Record<string, (argument?: unknown) => unknown>;
  expect(Object.keys(api)).toEqual([...SHELL_CALL_NAMES, 'on']);
  await api['print']?.({ title: 'x' });
  expect(ipcRenderer.invoked).toEqual([['call:print', { title: 'x' }]]);
});
