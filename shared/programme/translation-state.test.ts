import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichInline, RichText } from '../rich-text/rich-text.ts';
import type { Translated } from './translated.ts';
import { textMark, translationState, withFinnish, withTranslation } from './translation-state.ts';

const rich = (...content: RichInline[]): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { id: 'b', style: 'normal' }, content }],
});
const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');

describe('the state of a translation', () => {
  it('is none without Finnish and missing without a translation', () => {
    expect(translationState(undefined, 'sv')).toBe('none');
    expect(translationState({ sv: 'Åtgärd' }, 'sv')).toBe('none');
    expect(translationState({ fi: ' ' }, 'sv')).toBe('none');
    expect(translationState({ fi: 'Toimenpide', en: 'Action' }, 'sv')).toBe('missing');
  });

  it('is old where nobody knows what it was made from', () => {
    expect(translationState({ fi: 'Toimenpide', sv: 'Åtgärd' }, 'sv')).toBe('old');
  });

  it('is current once translated, old once the Finnish changed, and current again when that is undone', () => {
    fc.assert(
      fc.property(word, word, word, (fi, other, sv) => {
        fc.pre(textMark(fi) !== textMark(other));
        const translated = withTranslation(withFinnish<string>({}, fi), 'sv', sv);
        expect(translationState(translated, 'sv')).toBe('current');
        expect(translationState(translated, 'en')).toBe('missing');
        const rewritten = withFinnish(translated, other);
        expect(translationState(rewritten, 'sv')).toBe('old');
        expect(translationState(withTranslation(rewritten, 'sv', sv), 'sv')).toBe('current');
        expect(withFinnish(rewritten, fi)).toEqual(translated);
      }),
    );
  });

  it('is old where the translation was there before the Finnish', () => {
    const first = withTranslation<string>({}, 'en', 'Action');
    expect(translationState(withFinnish(first, 'Toimenpide'), 'en')).toBe('old');
  });

  it('leaves nothing of a translation that was taken away', () => {
    const text: Translated<string> = withTranslation({ fi: 'Toimenpide' }, 'sv', 'Åtgärd');
    expect(withTranslation(text, 'sv', '  ')).toEqual({ fi: 'Toimenpide' });
    expect(withFinnish({ fi: 'Toimenpide' }, undefined)).toEqual({});
  });
});

describe('textMark', () => {
  it('does not mind white space, or how a letter is put together', () => {
    expect(textMark('  Uhrin\n tunnistaminen ')).toBe(textMark('Uhrin tunnistaminen'));
    expect(textMark('ä')).toBe(textMark('a\u0308'));
  });

  it('minds words, footnotes and references of a text with form, not its form', () => {
    const plain = rich({ type: 'text', text: 'Uhri' });
    expect(textMark(rich({ type: 'text', text: 'Uhri', marks: [{ type: 'bold' }] }))).toBe(
      textMark(plain),
    );
    const note = (text: string) =>
      rich({ type: 'text', text: 'Uhri' }, { type: 'footnote', attrs: { id: 'f', text } });
    const reference = (actionId: string) =>
      rich({ type: 'text', text: 'Uhri' }, { type: 'actionRef', attrs: { actionId } });
    const marks = [plain, note('yksi'), note('kaksi'), reference('a1'), reference('a2')].map(
      textMark,
    );
    expect(new Set(marks).size).toBe(5);
  });
});
