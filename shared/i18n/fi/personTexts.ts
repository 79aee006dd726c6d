/** What the texts of `PERSON_TEXTS` (`shared/contacts/`) are called: in records, forms, lists that are read and exports. */
export const personTexts = {
  honorific: 'Arvonimi tai oppiarvo',
};
