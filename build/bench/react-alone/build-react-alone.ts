import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { manifestOf } from '#shared/shell/served-files.ts';
import { projectRoot } from '../../project-root.ts';

/** Builds a page with React and nothing else into `outDir`, with the tools of the window, as `serveOffice` serves it. */
export async function buildReactAlone(outDir: string): Promise<void> {
  const files: string[] = [];
  await build({
    configFile: join(projectRoot, 'build/config/vite.config.ts'),
    root: join(projectRoot, 'build/bench/react-alone'),
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'list-files',
        writeBundle: (_options, bundle) => void files.push(...Object.keys(bundle)),
      },
    ],
    build: { outDir, emptyOutDir: true },
  });
  writeFileSync(join(outDir, 'manifest.json'), JSON.stringify(manifestOf(files)));
}
