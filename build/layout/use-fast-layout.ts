import { register } from 'node:module';

let isUsed = false;

/** From now on this process loads `docx/layout` in its faster form. */
export function useFastLayout(): void {
  if (isUsed) return;
  isUsed = true;
  register('./fast-layout-hooks.ts', import.meta.url);
}
