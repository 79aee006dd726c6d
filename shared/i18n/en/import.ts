import type { Groups } from '../fi/index.ts';
import { personTexts } from './personTexts.ts';

export const importTexts: Groups['import'] = {
  field: {
    familyName: 'Family name',
    givenName: 'Given name',
    fullName: 'Full name',
    ...personTexts,
    role: 'Role in the body',
    title: 'Job title',
    organisation: 'Organisation',
    unit: 'Unit',
    email: 'Email',
    phone: 'Phone',
    phoneWork: 'Work phone',
    phoneMobile: 'Mobile phone',
    street: 'Street address',
    postalCode: 'Postal code',
    city: 'Town or city',
    postalCodeAndCity: 'Postal code and town or city',
    country: 'Country',
    language: 'Contact language',
    deputy: 'Deputy',
    groups: 'Groups',
    notes: 'Notes',
    ignore: 'Leave out',
  },
  issue: {
    'email-invalid': 'The email address “{{value}}” is not valid. Correct it.',
    'email-repaired':
      'The email address “{{value}}” was corrected to {{to}}. Check that it is right.',
    'email-in-other-column':
      'The email address {{value}} was in the column of another field. It is imported as an email address. Check the rest of the row.',
    'email-is-pattern':
      'The address {{value}} only shows how addresses are made. It is not imported. Add the person’s own address.',
    'email-with-words':
      'In the cell “{{value}}” there are words beside the address. Check that the address is right and in use.',
    'email-of-another':
      'The address “{{value}}” seems to be another person’s. It is imported to this contact. Check the row.',
    'phone-in-other-column':
      'The phone number {{value}} was in the column of another field. It is imported as a phone number. Check the rest of the row.',
    'phone-country-assumed':
      'The phone number {{value}} has no country code, and the rest of the row or of the list points abroad. It is imported as a Finnish number. Check it.',
    'phone-invalid': 'The phone number “{{value}}” was not recognised. It is imported as written.',
    'phone-is-words':
      'The cell “{{value}}” holds no phone number. The text is imported into the notes.',
    'language-unknown':
      'The language “{{value}}” was not recognised. The contact language is left empty. Choose it on the contact’s page.',
    'language-several': 'The row has several languages ({{value}}). The first is imported.',
    'row-empty': 'The row is empty and was skipped.',
    'row-without-name':
      'The row names neither a person nor an organisation, so it makes no contact. Add the name to the file, or match the name column with the right field.',
    'row-too-short':
      'The row has {{cells}} columns and the header row {{columns}}. Check that nothing is missing.',
    'row-too-long':
      'The row has {{cells}} columns and the header row {{columns}}. The extra cells are not imported.',
    'row-looks-shifted':
      'The values of the row seem to have moved to the wrong columns, so it is not imported. Correct the row in the file: a cell may hold a separator without quotation marks.',
    'row-repeats-header': 'The row repeats the header row and was skipped.',
    'row-is-total': 'The row is a total and was skipped.',
    'row-is-note': 'The row is a heading or a note, not a contact, and was skipped.',
    'row-duplicate': 'The row is the same as row {{first}}. Check whether both are needed.',
    'person-repeats':
      'The same person with the same e-mail address is also on row {{first}}. Both become contacts unless one is left out.',
    'person-elsewhere':
      'A person of the same name, whose e-mail address begins alike, is also on row {{first}}. If it is the same person, leave out the row that is out of date.',
    'entry-repeats':
      'The contact is the same in every part as contact number {{first}}, so it is imported only once.',
    'quote-unclosed':
      'The row has a quotation mark that is not closed. Check the values of the row.',
    'identity-code-left-out': 'Personal identity codes are not imported: they were left out.',
    'formula-kept-as-text': 'The cell begins like a formula. It is imported as plain text.',
    'formula-without-result':
      'The cell has a formula whose result is not in the file. Open and save the file in Excel, then import it again.',
    'cell-error': 'The cell holds Excel’s error {{value}}. It was left empty.',
    'control-characters-removed': 'Invisible characters were removed from the cell.',
    'value-too-long': 'The text of the cell is too long and was cut. Check the value.',
    'merged-cells-filled': 'The value of a merged cell was copied to rows {{from}}–{{to}}.',
    'cells-outside-table':
      'Cells far from the list were not read: {{cells}}. If they hold contact details, move them into the list and import the file again.',
    'hidden-content':
      'The table has a hidden row or column. It is imported with the others. Remove it from the file if it should not be.',
    'column-unknown':
      'The column “{{header}}” was not recognised and is not imported. Choose a field for it if you need its values.',
    'encoding-uncertain':
      'The character encoding of the file was guessed ({{encoding}}). Check that ä, ö and å look right, and change the encoding if not.',
    'encoding-errors': 'Some letters cannot be read for certain. Check names with ä, ö or å.',
    'encoding-repaired':
      'Letters that had been saved wrongly were corrected, for example “Ã¤” to “ä”. Check the value.',
    'other-sheets-not-read':
      'The workbook has other sheets that were not read: {{sheets}}. Choose the sheet to import another of them.',
    'hidden-sheets-not-read': 'The workbook has hidden sheets that were not read: {{sheets}}.',
    'postal-code-padded':
      'The missing zeros were added to the postal code “{{value}}”: {{to}}. Check the postal code.',
    'postal-code-unclear':
      'The postal code “{{value}}” is not a usual Finnish one. It is imported as written. Check the postal code and the country.',
    'country-not-of-address':
      'The country “{{value}}” does not fit the address {{to}}. It is left out of the address and goes to the notes.',
    'given-name-missing': 'The row has no given name. Add it if you know it.',
    'family-name-missing': 'The row has no family name. Add it if you know it.',
    'value-as-above':
      'The mark “{{value}}” was read as the same as on the row above: {{to}}. Check the value.',
    'value-from-above':
      'The cell is empty. The list seems to give the value only in the first row of each group, so it was taken from row {{line}}: {{to}}. Check it.',
    'value-maybe-above':
      'The cell is empty and stays empty. If it should have the same value as row {{line}} ({{to}}), add it yourself.',
    'cell-holds-several':
      'The cell “{{value}}” holds several values, one of them an email address. It is imported as written. Check the row.',
    'cell-split':
      'The cell “{{value}}” holds more than the header of its column says. It was divided like this: {{to}}. Check it.',
    'cell-not-split':
      'The cell “{{value}}” seems to hold several things, for instance an organisation and a unit. It was not divided. Check the row.',
    'cell-kind-unclear':
      'It is not certain whether “{{value}}” is a job title, an organisation or something else. Check that it is in the right field.',
    'name-without-parts':
      'The name “{{value}}” has one part only. It is imported as the family name. Check the name.',
    'deputy-apart':
      'The deputy {{value}} stands on the same row and goes from it to the seats, but becomes a contact only on a row of their own.',
    'name-several-people':
      'The name “{{value}}” seems to be of several people. Divide the row, and each is imported as a contact of their own.',
    'name-order-unclear':
      'It is not certain which part of the name “{{value}}” is the family name. Family name: {{familyName}}. Given name: {{givenName}}. Check the name.',
    'second-address-left-out':
      'The row has several postal addresses. One of them is imported: the work address where there is one.',
    'name-from-email':
      'The row has no name. The name {{name}} was read from the email address {{value}}. Check the name.',
    'organisation-from-email':
      'The row has no name, and the address {{value}} is a shared one. The domain of the address, {{name}}, is used as the name of the organisation. Correct the name.',
    'called-by-address':
      'The row has only the email address {{value}}, which shows no name. The contact is called by its address. Add the name if you know it.',
    'entry-unfinished':
      'The beginning or the end of the contact is missing from the file. Check that nothing is missing.',
    'entry-line-not-read':
      'The line “{{value}}” of the contact could not be read and was left out.',
    'group-left-out':
      'The mailing list “{{name}}” is not a contact. Its name was added as a group to those members that are in the file.',
    'other-tables-not-read':
      'The document has other tables ({{count}}) that were not read. Copy a table and paste it into the import to import it as well.',
    'line-not-in-columns':
      'What the row says does not keep to the columns of the list, and it was not divided. Check whether a contact is missing.',
  },
  failure: {
    empty: 'There is nothing in the file. Check that you chose the right one.',
    'too-large':
      'The file is too large to read. Remove empty or needless rows and columns, or divide the list into smaller files and import them one at a time.',
    'too-slow':
      'Reading the file took too long and was stopped. Divide the list into smaller files, or save it as CSV.',
    'not-a-table':
      'The file is not a table. Save the list as an Excel workbook (.xlsx) or a CSV file and import it again.',
    'columns-unclear':
      'The columns of the list are set apart by blanks, and it cannot be seen for sure where a column begins. Open the list in Excel, divide it (Data, Text to Columns), save it as an Excel workbook (.xlsx) and import it again.',
    'legacy-excel':
      'The file is in Excel’s old or binary format (.xls, .xlsb). Open it in Excel, save it as an Excel workbook (.xlsx) and import it again.',
    encrypted:
      'The file is protected with a password. Remove the protection in Excel and import the file again.',
    damaged:
      'The file is damaged and cannot be read. Open it in Excel and save it again, or ask the sender for a new one.',
    hostile:
      'The file has a structure that no spreadsheet or word processor makes, so it was not opened. Check with the sender where the file comes from.',
    unreadable: 'The file cannot be read. Check that it exists and is not open in another program.',
  },
  /** Columns of address books and recipients, by the names that their readers give them. */
  entryColumn: {
    'Family name': 'Family name',
    'Given name': 'Given name',
    'Middle name': 'Middle name',
    'Name prefix': 'Name prefix',
    'Name suffix': 'Name suffix',
    'Full name': 'Full name',
    'Job title': 'Job title',
    Organisation: 'Organisation',
    Department: 'Department',
    'E-mail': 'E-mail',
    'Mobile phone': 'Mobile phone',
    'Work phone': 'Work phone',
    'Home phone': 'Home phone',
    'Phone (other)': 'Phone (other)',
    Phone: 'Phone',
    Street: 'Street',
    'Postal code': 'Postal code',
    City: 'City',
    State: 'State',
    Country: 'Country',
    'Work street': 'Work street',
    'Work postal code': 'Work postal code',
    'Work city': 'Work city',
    'Work state': 'Work state',
    'Work country': 'Work country',
    'Home street': 'Home street',
    'Home postal code': 'Home postal code',
    'Home city': 'Home city',
    'Home state': 'Home state',
    'Home country': 'Home country',
    Language: 'Language',
    Categories: 'Categories',
    Groups: 'Groups',
    Notes: 'Notes',
    Fax: 'Fax',
    Pager: 'Pager',
    'Web page': 'Web page',
    Nickname: 'Nickname',
    Birthday: 'Birthday',
    Profession: 'Profession',
  },
  /** A part of one of several addresses of a kind. */
  entryAddress: 'Address {{number}}: {{part}}',
  summary: {
    usage: 'Give one file: office import FILE [--json] [--language fi|sv|en]',
    format: 'Format: {{format}}',
    encoding: 'Encoding: {{encoding}}',
    headerRow: 'Header row: {{row}}',
    noHeaderRow: 'There is no header row.',
    columns: 'Columns',
    noField: 'not imported',
    rows: 'Rows read: {{read}}. Contacts: {{usable}}. Rows skipped: {{skipped}}.',
    issues: 'Remarks',
    row: 'Row {{row}}',
    wholeFile: 'Whole file',
    more_one: 'and {{count}} other remark',
    more_other: 'and {{count}} other remarks',
  },
};
