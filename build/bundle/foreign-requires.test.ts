import { describe, expect, it } from 'vitest';
import { foreignRequires } from './foreign-requires.ts';

describe('foreignRequires', () => {
  it('passes what is allowed', () => {
    expect(foreignRequires('const { ipcRenderer } = require("electron");', ['electron'])).toEqual(
      [],
    );
  });

  it('tells what is not, by name or as it is written', () => {
    const code = 'require("node:fs"); require(`child_process`); import("./late.js"); require(name)';
    expect(foreignRequires(code, ['electron'])).toEqual([
      'node:fs',
      'child_process',
      './late.js',
      'name',
    ]);
  });
});
