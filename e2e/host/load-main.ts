import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { runInThisContext } from 'node:vm';

type CommonJs = (
  exports: unknown,
  require: (name: string) => unknown,
  module: { exports: unknown },
  filename: string,
  folder: string,
) => void;

/** Runs the built main process anew, with a stand-in where it asks for `electron`. */
export function loadMain(file: string, electron: unknown): void {
  const nodeRequire = createRequire(file);
  const run = runInThisContext(Module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
  }) as CommonJs;
  const module = { exports: {} };
  const require = (name: string): unknown => (name === 'electron' ? electron : nodeRequire(name));
  run(module.exports, require, module, file, dirname(file));
}
