import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fastLayoutPlugin } from '../layout/fast-layout-plugin.ts';
import { projectRoot } from '../project-root.ts';

/** How the window is built. What comes out holds no inline script or style: the content policy refuses them. */
export default defineConfig({
  root: join(projectRoot, 'renderer'),
  // Both shells serve the window from the root of their origin.
  base: '/',
  publicDir: 'public',
  plugins: [react()],
  worker: { format: 'es', plugins: () => [fastLayoutPlugin()] },
  build: {
    target: 'chrome120',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
});
