import { describe, expect, it } from 'vitest';
import { SHELL_CALL_ARGUMENTS } from './call-arguments.ts';
import { SHELL_CALL_NAMES } from './contract.ts';

const refuses = (name: keyof typeof SHELL_CALL_ARGUMENTS, argument: unknown) =>
  !SHELL_CALL_ARGUMENTS[name].safeParse(argument).success;

describe('the call contract', () => {
  it('checks the argument of every call', () => {
    expect(Object.keys(SHELL_CALL_ARGUMENTS).sort()).toEqual([...SHELL_CALL_NAMES].sort());
  });

  it('refuses what is missing, of another kind, or more than was asked for', () => {
    expect(refuses('openLink', undefined)).toBe(true);
    expect(refuses('openLink', { url: 7 })).toBe(true);
    expect(refuses('openLink', { url: 'https://example.invalid', path: '/etc/passwd' })).toBe(true);
    expect(refuses('appInfo', { path: '/etc/passwd' })).toBe(true);
    expect(refuses('setTheme', { theme: 'pink' })).toBe(true);
    expect(refuses('saveFile', { suggestedName: 'a.docx', filters: [], bytes: [1, 2] })).toBe(true);
  });

  it('refuses extensions that could smuggle a pattern or a path into a dialog', () => {
    const pick = (extension: string) => ({
      title: '',
      multiple: false,
      filters: [{ name: 'x', extensions: [extension] }],
    });
    expect(refuses('pickFiles', pick('csv'))).toBe(false);
    expect(refuses('pickFiles', pick('../csv'))).toBe(true);
    expect(refuses('pickFiles', pick('*'))).toBe(true);
  });
});
