import { execFile } from 'node:child_process';
import { readdir, readFile, realpath } from 'node:fs/promises';
import type { System } from './disk-encryption.ts';

/** A program that does not answer is not waited for, milliseconds. */
const PATIENCE = 5000;

/** The system that the program runs on. */
export const thisSystem: System = {
  platform: process.platform,
  run: (command, given) =>
    new Promise((resolve) => {
      const options = { timeout: PATIENCE, windowsHide: true, maxBuffer: 64 * 1024 };
      execFile(command, [...given], options, (error, stdout) => {
        resolve(error === null ? stdout : null);
      });
    }),
  readText: (path) => readFile(path, 'utf8').catch(() => null),
  names: (folder) => readdir(folder).catch(() => []),
  realPath: (path) => realpath(path).catch(() => null),
};
