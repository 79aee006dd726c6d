import type { Language } from '../i18n/languages.ts';
import { SAMPLE_WORDS } from './sample-words.ts';

const WORDS = new Map(SAMPLE_WORDS.map(([fi, sv, en]) => [fi, { fi, sv, en }]));

/**
 * Rows of the sample office as an office would have them that works in `language`: what it has written in Finnish alone in
 * that language, and texts that lack it completed, where the sample knows the words. Plain values; others stay as they are.
 */
export function inLanguage<T>(value: T, language: Language): T {
  return language === 'fi' ? value : (translated(value, language) as T);
}

function translated(value: unknown, language: 'sv' | 'en'): unknown {
  if (typeof value === 'string') return WORDS.get(value)?.[language] ?? value;
  if (Array.isArray(value)) return value.map((one) => translated(one, language));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const finnish = fields.find(([name]) => name === 'fi')?.[1];
  if (finnish !== undefined) {
    const words = typeof finnish === 'string' ? WORDS.get(finnish)?.[language] : undefined;
    return words === undefined || language in value ? value : { ...value, [language]: words };
  }
  return Object.fromEntries(fields.map(([name, one]) => [name, translated(one, language)]));
}
