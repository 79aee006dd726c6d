import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { loadStartAhead, startChunks } from '../bundle/start-chunks.ts';
import { fastLayoutPlugin } from '../layout/fast-layout-plugin.ts';
import { projectRoot } from '../project-root.ts';

/** How the window is built. What comes out holds no inline script or style: the content policy refuses them. */
export default defineConfig({
  root: join(projectRoot, 'renderer'),
  // Both shells serve the window from the root of their origin.
  base: '/',
  publicDir: 'public',
  plugins: [react(), loadStartAhead()],
  worker: { format: 'es', plugins: () => [fastLayoutPlugin()] },
  build: {
    target: 'chrome120',
    assetsInlineLimit: 0,
    // One, in the order of the modules: a rule never comes before those that it goes beyond.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Each file of the start names all that is in it.
          includeDependenciesRecursively: false,
          groups: [{ name: startChunks(), debugName: 'start' }],
        },
      },
    },
  },
});
