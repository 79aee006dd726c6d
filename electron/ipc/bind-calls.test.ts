import { beforeEach, describe, expect, it } from 'vitest';
import { SHELL_CALL_NAMES, type ShellCalls } from '#shared/ipc/contract.ts';
import { ok } from '#shared/lib/result.ts';
import { ipcMain, recorded } from '../testing/fake-electron.ts';
import { bindCalls } from './bind-calls.ts';
import { callChannel } from './channels.ts';

const called: unknown[] = [];
const refused: string[] = [];
const errors: unknown[] = [];
const yes = async (argument?: unknown) => {
  called.push(argument);
  return ok(null);
};
const calls = {
  ...Object.fromEntries(SHELL_CALL_NAMES.map((name) => [name, yes])),
  saveFile: () => Promise.reject(new Error('fault in the program')),
} as unknown as ShellCalls;

const mainFrame = { url: 'app://office/#/contacts', parent: null };
const ours = { sender: { id: 7 }, senderFrame: mainFrame };
const send = (name: keyof ShellCalls, event: unknown, ...given: unknown[]) =>
  recorded.handlers.get(callChannel(name))?.(event, ...given);

beforeEach(() => {
  called.length = 0;
  refused.length = 0;
  errors.length = 0;
  recorded.handlers.clear();
  bindCalls({
    ipcMain,
    calls,
    contentsId: 7,
    onRefused: (name, why) => refused.push(`${name} ${why}`),
    onError: (_name, error) => errors.push(error),
  });
});

describe('bindCalls', () => {
  it('binds the calls of the contract and nothing else', () => {
    expect([...recorded.handlers.keys()].sort()).toEqual(SHELL_CALL_NAMES.map(callChannel).sort());
  });

  it('makes a call of the own page with the checked argument', async () => {
    expect(await send('openLink', ours, { url: 'https://example.invalid' })).toEqual(ok(null));
    expect(called).toEqual([{ url: 'https://example.invalid' }]);
  });

  it.each([
    ['another window', { ...ours, sender: { id: 8 } }],
    ['a frame that is gone', { ...ours, senderFrame: null }],
    ['a frame inside', { ...ours, senderFrame: { ...mainFrame, parent: mainFrame } }],
    ['another page', { ...ours, senderFrame: { ...mainFrame, url: 'https://example.invalid' } }],
    ['an empty page', { ...ours, senderFrame: { ...mainFrame, url: '' } }],
    ['about:blank', { ...ours, senderFrame: { ...mainFrame, url: 'about:blank' } }],
    ['a look-alike', { ...ours, senderFrame: { ...mainFrame, url: 'app://office@x.invalid/' } }],
  ])('refuses %s', async (_who, event) => {
    expect(await send('print', event, { title: 'x' })).toEqual({
      ok: false,
      failure: { code: 'call-refused' },
    });
    expect(called).toEqual([]);
    expect(refused).toEqual(['print sender']);
  });

  it('refuses a wrong argument, and more than one', async () => {
    const no = { ok: false, failure: { code: 'call-refused' } };
    expect(await send('openLink', ours)).toEqual(no);
    expect(await send('openLink', ours, { url: 1 })).toEqual(no);
    expect(await send('print', ours, { title: 'x' }, { silent: true })).toEqual(no);
    expect(await send('readyToQuit', ours, 'x')).toEqual(no);
    expect(called).toEqual([]);
  });

  it('answers a fault of the program as a value, and tells of it', async () => {
    const file = { suggestedName: 'a', filters: [], bytes: new Uint8Array() };
    expect(await send('saveFile', ours, file)).toEqual({
      ok: false,
      failure: { code: 'unexpected' },
    });
    expect(errors).toHaveLength(1);
  });
});
