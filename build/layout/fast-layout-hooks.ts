import type { LoadHook } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fastLayout, isLayout } from './fast-layout.ts';

/** Hooks of Node's module loader: `docx/layout` is loaded in its faster form. */
export const load: LoadHook = (url, context, nextLoad) =>
  isLayout(url)
    ? {
        format: 'module',
        shortCircuit: true,
        source: fastLayout(readFileSync(fileURLToPath(url), 'utf8')),
      }
    : nextLoad(url, context);
