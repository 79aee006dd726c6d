import { beforeEach, describe, expect, it } from 'vitest';
import { translatorFor } from '#shared/i18n/translate.ts';
import { answers, clipboard, dialog, recorded, shell } from '../testing/fake-electron.ts';
import { linkOpener } from './open-link.ts';

const refused: string[] = [];
const openLink = linkOpener({
  onRefused: (what) => refused.push(what),
  window: {},
  dialog,
  shell,
  clipboard,
  translate: () => translatorFor('fi'),
});

beforeEach(() => {
  recorded.opened.length = 0;
  refused.length = 0;
  recorded.questions.length = 0;
  answers.message = 1;
});

describe('openLink', () => {
  it('shows a web address and opens it when the user agrees', async () => {
    answers.message = 0;
    expect(await openLink({ url: 'https://example.invalid/a' })).toEqual({ ok: true, value: null });
    expect(recorded.questions[0]).toMatchObject({
      detail: 'https://example.invalid/a',
      buttons: ['Avaa', 'Peruuta'],
      defaultId: 1,
      cancelId: 1,
    });
    expect(recorded.opened).toEqual(['https://example.invalid/a']);
  });

  it('opens nothing when the user does not', async () => {
    await openLink({ url: 'https://example.invalid/a' });
    expect(recorded.opened).toEqual([]);
  });

  it('opens a plain e-mail address at once', async () => {
    await openLink({ url: 'mailto:aino@example.invalid' });
    expect(recorded.questions).toEqual([]);
    expect(recorded.opened).toEqual(['mailto:aino@example.invalid']);
  });

  it('refuses the rest, and counts it without telling the address', async () => {
    expect(await openLink({ url: 'file:///etc/passwd' })).toMatchObject({
      failure: { code: 'link-refused' },
    });
    await openLink({ url: 'aino@example.invalid' });
    expect(recorded.opened).toEqual([]);
    expect(refused).toEqual(['link file', 'link without a scheme']);
  });

  it('says so when the machine has no program for it, and offers the address to copy', async () => {
    const open = linkOpener({
      window: {},
      dialog,
      onRefused: (what) => refused.push(what),
      shell: { openExternal: () => Promise.reject(new Error('no program')) },
      clipboard,
      translate: () => translatorFor('fi'),
    });
    recorded.copied.length = 0;
    await open({ url: 'tel:+358401234567' });
    expect(recorded.questions[0]).toMatchObject({
      message: translatorFor('fi')('shell:failures.link-not-opened'),
      detail: 'tel:+358401234567',
    });
    expect(recorded.copied).toEqual([]);
    answers.message = 0;
    await open({ url: 'tel:+358401234567' });
    expect(recorded.copied).toEqual(['tel:+358401234567']);
  });
});
