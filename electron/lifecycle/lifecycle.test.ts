import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { translatorFor } from '#shared/i18n/translate.ts';
import {
  answers,
  app,
  dialog,
  FakeContents,
  FakeWindow,
  recorded,
} from '../testing/fake-electron.ts';
import { wantsPlainGraphics, watchGraphics } from './graphics-fallback.ts';
import { openKeptState } from './kept-state.ts';
import { logUnexpected } from './log-unexpected.ts';
import { bringToFront, holdOneInstance } from './one-instance.ts';
import { offerReload } from './window-gone.ts';

const inMemory = () =>
  openKeptState(
    '/state.json',
    {
      readFileSync: () => '{}',
      writeFileSync: () => undefined,
      renameSync: () => undefined,
      mkdirSync: () => undefined,
    },
    () => undefined,
  );

describe('one instance', () => {
  beforeEach(() => {
    app.removeAllListeners();
    recorded.quits = 0;
  });

  it('is the first: it stays, and shows its window when a second starts', () => {
    answers.lock = true;
    let shown = 0;
    expect(holdOneInstance(app, () => (shown += 1))).toBe(true);
    app.emit('second-instance');
    expect(shown).toBe(1);
    expect(recorded.quits).toBe(0);
  });

  it('is the second: it quits', () => {
    answers.lock = false;
    expect(holdOneInstance(app, () => undefined)).toBe(false);
    expect(recorded.quits).toBe(1);
    answers.lock = true;
  });

  it('brings a minimised window back', () => {
    const window = new FakeWindow();
    window.minimised = true;
    bringToFront(window);
    expect(window).toMatchObject({ minimised: false, visible: true, focused: 1 });
  });
});

describe('graphics', () => {
  const crash = (source: EventEmitter, type = 'GPU', reason = 'crashed') =>
    source.emit('child-process-gone', {}, { type, reason });

  it('are given up for the next start after three crashes', () => {
    const source = new EventEmitter();
    const state = inMemory();
    watchGraphics(source, state);
    crash(source);
    crash(source);
    crash(source, 'Utility');
    crash(source, 'GPU', 'clean-exit');
    expect(wantsPlainGraphics(state, [])).toBe(false);
    crash(source);
    expect(wantsPlainGraphics(state, [])).toBe(true);
  });

  it('are plain when the user asks for safe mode', () => {
    expect(wantsPlainGraphics(inMemory(), ['office', '--safe-mode'])).toBe(true);
  });
});

describe('a window whose process is gone', () => {
  const gone = async (reason: string, button: number) => {
    const window = new FakeWindow();
    const contents = new FakeContents();
    const reasons: string[] = [];
    answers.message = button;
    recorded.questions.length = 0;
    offerReload({
      window,
      contents,
      dialog,
      translate: () => translatorFor('fi'),
      onGone: (why) => reasons.push(why),
    });
    contents.emit('render-process-gone', {}, { reason });
    await Promise.resolve();
    await Promise.resolve();
    return { window, contents, reasons };
  };

  it('is opened again, or the program quits, as the user says', async () => {
    const again = await gone('crashed', 0);
    expect(again.contents.reloads).toBe(1);
    expect(again.reasons).toEqual(['crashed']);
    const over = await gone('oom', 1);
    expect(over.window.destroyed).toBe(true);
    expect(recorded.questions[0]?.message).toBe('Ikkuna sulkeutui ohjelman virheeseen.');
  });

  it('is nothing to tell of when it ended as it should', async () => {
    const { reasons } = await gone('clean-exit', 0);
    expect(reasons).toEqual([]);
    expect(recorded.questions).toEqual([]);
  });
});

it('what nobody caught goes to the log', () => {
  const source = new EventEmitter();
  const logged: [string, unknown][] = [];
  logUnexpected(source, {
    note: () => undefined,
    error: (where, error) => logged.push([where, error]),
  });
  source.emit('uncaughtException', 'a');
  source.emit('unhandledRejection', 'b');
  expect(logged).toEqual([
    ['uncaughtException', 'a'],
    ['unhandledRejection', 'b'],
  ]);
});
