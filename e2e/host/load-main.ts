import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { runInThisContext } from 'node:vm';

type CommonJs = (
  exports: unknown,
  require: (name: string) => unknown,
  module: { exports: unknown },
  filename: string,
  folder: string,
  process: unknown,
) => void;

/** Runs the built main process anew, with a stand-in where it asks for `electron`. */
export function loadMain(file: string, electron: unknown): void {
  const nodeRequire = createRequire(file);
  const parameters = 'exports, require, module, __filename, __dirname, process';
  const code = `(function (${parameters}) {${readFileSync(file, 'utf8')}\n})`;
  const run = runInThisContext(code, { filename: file }) as CommonJs;
  const module = { exports: {} };
  const require = (name: string): unknown => (name === 'electron' ? electron : nodeRequire(name));
  run(module.exports, require, module, file, dirname(file), standInProcess());
}

/** This process, but for its events: what the program does with an uncaught exception must not hide a test's own. */
function standInProcess(): unknown {
  const events = new EventEmitter();
  return Object.create(process, { on: { value: events.on.bind(events) } });
}
