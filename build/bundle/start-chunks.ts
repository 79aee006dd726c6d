import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { projectRoot } from '../project-root.ts';

type Graph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

/**
 * What the window loads one after the other at its start, each with all that it needs and was not there before, as one file:
 * there is a request for each file, and what was parted for the sake of others would make a hundred of them. What stands
 * between them without a name is loaded apart, and must not wait for what comes later.
 */
const STAGES: readonly (readonly [stage: string | null, file: string])[] = [
  ['first', 'renderer/app/main.ts'],
  ['start', 'renderer/app/begin.tsx'],
  ...LANGUAGES.map((language) => [null, `shared/i18n/${language}/index.ts`] as const),
  ['program', 'renderer/app/program.tsx'],
  ['desk', 'renderer/features/home/home-screen.tsx'],
];

const stagesIn = (graph: Graph): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>();
  for (const [stage, file] of STAGES) {
    const waiting = [join(projectRoot, file)];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue;
      found.set(id, stage);
      waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return found;
};

/** Names the file of the start that a module goes into; null for all others. */
export const startChunks = () => {
  let stages: ReadonlyMap<string, string | null> | null = null;
  return (id: string, graph: Graph): string | null => {
    stages ??= stagesIn(graph);
    return stages.get(id) ?? null;
  };
};

/**
 * Has the page load what draws it beside the first of the program, which asks for it; and draw nothing, not even its
 * background, before that first has told which theme it is in.
 */
export const loadStartAhead = (): Plugin => ({
  name: 'load-start-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => ({
      html: html.replace('<script type="module"', '<script type="module" blocking="render"'),
      tags: Object.values(bundle)
        .filter((chunk) => chunk.type === 'chunk' && chunk.name === 'start')
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
          injectTo: 'head',
        })),
    }),
  },
});
