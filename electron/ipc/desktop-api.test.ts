import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { SHELL_CALL_NAMES } from '#shared/ipc/contract.ts';
import { desktopApi } from './desktop-api.ts';

function withIpc() {
  const ipc = new EventEmitter();
  const invoked: [string, unknown][] = [];
  const api = desktopApi({
    invoke: (channel, argument) => {
      invoked.push([channel, argument]);
      return Promise.resolve({ ok: true, value: null });
    },
    on: (channel, listener) => ipc.on(channel, listener),
  });
  return { ipc, invoked, api };
}

describe('desktopApi', () => {
  it('has a function for every call, and one to listen', () => {
    const { api } = withIpc();
    expect(Object.keys(api)).toEqual([...SHELL_CALL_NAMES, 'on']);
  });

  it('passes a call on with its one argument', async () => {
    const { api, invoked } = withIpc();
    await api.print({ title: 'Yhteystiedot' });
    await api.appInfo();
    expect(invoked).toEqual([
      ['call:print', { title: 'Yhteystiedot' }],
      ['call:appInfo', undefined],
    ]);
  });

  it('gives listeners the payload alone, until they stop', () => {
    const { api, ipc } = withIpc();
    const heard: unknown[][] = [];
    const stop = api.on('menu-command', (...given) => heard.push(given));
    ipc.emit('event:menu-command', { sender: 'secret' }, { command: 'help' });
    stop();
    ipc.emit('event:menu-command', {}, { command: 'print' });
    expect(heard).toEqual([[{ command: 'help' }]]);
  });

  it('lets the window close at once when nobody listens', () => {
    const { api, ipc, invoked } = withIpc();
    ipc.emit('event:before-quit', {}, {});
    expect(invoked).toEqual([['call:readyToQuit', undefined]]);
    api.on('before-quit', () => undefined);
    ipc.emit('event:before-quit', {}, {});
    expect(invoked).toHaveLength(1);
  });
});
