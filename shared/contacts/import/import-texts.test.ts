import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { TABLE_FAILURE_CODES } from '../../tabular/table.ts';
import { CONTACT_FIELDS, IMPORT_ISSUE_CODES } from './plan.ts';

describe.each(LANGUAGES)('in %s', (language) => {
  const t = translatorFor(language);
  it.each([
    ...CONTACT_FIELDS.map((field) => `import:field.${field}` as const),
    ...IMPORT_ISSUE_CODES.map((code) => `import:issue.${code}` as const),
    ...TABLE_FAILURE_CODES.map((code) => `import:failure.${code}` as const),
  ])('%s has a text', (key) => {
    const text: string = t(key as 'import:field.city');
    expect(text).not.toBe('');
    expect(text).not.toContain(key.split(':')[1]);
  });
});
