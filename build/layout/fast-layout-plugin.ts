import type { Plugin } from 'vite';
import { fastLayout, isLayout } from './fast-layout.ts';

/** Bundles `docx/layout` in its faster form. */
export const fastLayoutPlugin = (): Plugin => ({
  name: 'fast-layout',
  transform: (code, id) => (isLayout(id) ? { code: fastLayout(code), map: null } : null),
});
