import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * React makes the `<style>` elements that a program asks for by itself; it has none of its own. Tiptap makes one unless
 * `injectCSS` is off, as it is in `renderer/ui/rich-text-editor/use-editor.ts`.
 */
const MAKES_NONE_OF_ITS_OWN = /node_modules[\\/](?:react-dom|@tiptap[\\/]core)[\\/]/;
const MAKES_A_STYLE = /createElement\(\s*(['"`])style\1\s*\)/;
const TEXT = /\.textContent\s*=\s*`([^`]*)`(\.trim\(\))?/g;

/**
 * The texts of the `<style>` elements that a module's code puts into the page. Undefined when the code makes one whose
 * text cannot be read from it.
 */
export const injectedStyles = (code: string): string[] | undefined => {
  if (!MAKES_A_STYLE.test(code)) return [];
  const texts: string[] = [];
  for (const [, template = '', trimmed] of code.matchAll(TEXT)) {
    let known = true;
    const text = template.replace(/\$\{\s*([\w$]+)\s*\}/g, (_whole, name: string) => {
      const escaped = name.replaceAll('$', '\\$');
      const value = new RegExp(
        `(?:const|let|var)\\s+${escaped}\\s*=\\s*(['"])([^'"\\\\]*)\\1`,
      ).exec(code);
      if (value?.[2] === undefined) known = false;
      return value?.[2] ?? '';
    });
    if (!known || text.includes('${') || text.includes('\\')) return undefined;
    texts.push(trimmed === undefined ? text : text.trim());
  }
  return texts.length === 0 ? undefined : texts;
};

export const styleHash = (text: string) =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/**
 * Collects the hashes of the styles that libraries put into the page at run time, so that the content policy can allow
 * these and no others. The build fails when a library makes a style that cannot be read: it would be missing on screen.
 */
export const injectedStylesPlugin = (found: Set<string>): Plugin => ({
  name: 'injected-styles',
  apply: 'build',
  transform(code, id) {
    if (!id.includes('node_modules') || MAKES_NONE_OF_ITS_OWN.test(id)) return null;
    const texts = injectedStyles(code);
    if (texts === undefined) this.error(`${id} makes a <style> whose text the build cannot read`);
    for (const text of texts) found.add(styleHash(text));
    return null;
  },
});
