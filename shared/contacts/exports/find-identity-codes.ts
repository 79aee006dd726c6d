import type { Language } from '../../i18n/languages.ts';
import { hasIdentityCode, removeIdentityCodes } from '../../lib/identity-code.ts';
import type { Failure } from '../../lib/result.ts';
import { displayName } from '../person-name.ts';
import { headerOf } from './column-texts.ts';
import { valuesOf, type ExportColumn, type ExportedContact } from './exported-contact.ts';

/**
 * Facts: `contact`, the name of the first contact with a code in it, without the code, or its place (`#12`) where nothing
 * else is left of the name; `id`, its record; `column`, the header of the field; `count`, how many fields of all contacts hold one.
 */
export type IdentityCodeFailure = Failure<'identity-code'>;

/** Looks for Finnish personal identity codes in what would be written; null where there is none. */
export function findIdentityCodes(
  contacts: readonly ExportedContact[],
  columns: readonly ExportColumn[],
  language: Language,
): IdentityCodeFailure | null {
  let count = 0;
  let first: IdentityCodeFailure['facts'] = {};
  contacts.forEach((contact, index) => {
    for (const column of columns) {
      if (!valuesOf(contact, column).some(hasIdentityCode)) continue;
      count += 1;
      if (count > 1) continue;
      const name = removeIdentityCodes(displayName(contact) || contact.organisation);
      first = {
        contact: name === '' || hasIdentityCode(name) ? `#${index + 1}` : name,
        id: contact.id,
        column: headerOf(column, language),
      };
    }
  });
  return count === 0 ? null : { code: 'identity-code', facts: { ...first, count } };
}
