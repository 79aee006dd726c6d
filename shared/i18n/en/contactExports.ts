import type { Groups } from '../fi/index.ts';
import { personTexts } from './personTexts.ts';

export const contactExports: Groups['contactExports'] = {
  title: 'Contacts',
  sheet: 'Contacts',
  column: {
    familyName: 'Family name',
    givenName: 'Given name',
    ...personTexts,
    honorific: 'Honorific',
    title: 'Job title',
    organisation: 'Organisation',
    unit: 'Unit',
    email: 'Email',
    phoneWork: 'Work phone',
    phoneMobile: 'Mobile phone',
    phoneOther: 'Phone (other)',
    street: 'Street address',
    postalCode: 'Postal code',
    city: 'City',
    country: 'Country',
    language: 'Language',
    groups: 'Groups',
    notes: 'Notes',
  },
  language: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  failure: {
    'identity-code_one':
      'The file was not created, because it would have held a personal identity code. Contact: {{contact}}. Field: {{column}}. Remove the code and try again.',
    'identity-code_other':
      'The file was not created, because it would have held personal identity codes (in {{count}} fields). First contact: {{contact}}. Field: {{column}}. Remove the codes and try again.',
  },
  template: {
    title: 'Contact template',
    hint: {
      familyName:
        'One person on each row. On a row for the organisation’s shared details, leave the names empty.',
      title: 'For example senior specialist.',
      organisation: 'The full official name of the organisation.',
      email: 'As name@example.org. Separate several addresses with a semicolon.',
      phoneWork: 'With the area code. Separate several numbers with a semicolon.',
      phoneMobile: 'Only a number that is used at work.',
      street: 'The postal address of the workplace, not of the home.',
      language: 'Choose from the list the language that the person is written to in.',
      notes: 'Only what concerns the work. No personal identity codes and nothing about clients.',
    },
    lines: {
      heading: 'How to fill in the template',
      rows: 'On the sheet Contacts, write each person on a row of their own. Shared contact details of the organisation, such as the registry, can have a row of their own: leave the names empty there.',
      header: 'Do not change the header row or add rows above it. Leave empty what there is not.',
      several: 'Separate several email addresses or phone numbers with a semicolon.',
      language: 'Choose the language from the list.',
      privacy:
        'Write only contact details that concern the work. Do not write personal identity codes, home addresses or anything about clients.',
      save: 'Save the file as an Excel workbook (.xlsx) and return it to the sender.',
    },
  },

  names: {
    acts: {
      exportContacts: 'recording exported contacts ({{name}})',
    },
  },
};
