import { register } from 'node:module';

/** Of what is built it is a part in that form already. */
let isUsed = !import.meta.url.endsWith('.ts');

/** From now on this process loads `docx/layout` in its faster form. */
export function useFastLayout(): void {
  if (isUsed) return;
  isUsed = true;
  register('./fast-layout-hooks.ts', import.meta.url);
}
