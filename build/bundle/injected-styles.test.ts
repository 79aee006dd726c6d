import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { injectedStyles, styleHash } from './injected-styles.ts';

describe('injectedStyles', () => {
  it('reads the text, with its constants, as the library will write it', () => {
    const code = [
      "const $a$ID = 'data-press';",
      'const style = owner.createElement("style");',
      'style.textContent = `\n@layer { [${$a$ID}] { color: red } }\n  `.trim();',
    ].join('\n');
    expect(injectedStyles(code)).toEqual(['@layer { [data-press] { color: red } }']);
  });

  it('finds none where no style is made', () => {
    expect(injectedStyles('element.textContent = `x`')).toEqual([]);
  });

  it('does not guess', () => {
    expect(injectedStyles("createElement('style').textContent = css(theme)")).toBeUndefined();
    expect(
      injectedStyles("const s = createElement('style'); s.textContent = `a{b:${theme.colour}}`"),
    ).toBeUndefined();
    expect(
      injectedStyles("const s = createElement('style'); s.textContent = `a{b:${unknown}}`"),
    ).toBeUndefined();
  });

  it("reads React Aria's own, which every button needs", () => {
    const code = readFileSync(
      'node_modules/react-aria/dist/private/interactions/usePress.mjs',
      'utf8',
    );
    const texts = injectedStyles(code);
    expect(texts).toHaveLength(1);
    expect(texts?.[0]).toMatch(/^@layer \{[^$]*touch-action[^$]*\}$/);
  });
});

describe('styleHash', () => {
  it('is a source of the content policy', () => {
    // The example of the CSP specification's own test suite: an empty text.
    expect(styleHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });
});
