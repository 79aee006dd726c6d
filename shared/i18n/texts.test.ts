import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { fi, groups } from './fi/index.ts';
import type { Names } from './join-names.ts';
import { sv } from './sv/index.ts';

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, path = ''): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );

const all = { fi: flat(fi), sv: flat(sv), en: flat(en) };
const finnish = new Map(all.fi);
const others = ['sv', 'en'] as const;
const languages = ['fi', ...others] as const;

/** What a text asks to be filled in; how it is written (`{{count, number}}`) may differ. */
const variables = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name]) => name).sort();

/** The keys of the texts of `language` that something is wrong with, with the text. */
const faults = (language: (typeof languages)[number], isFault: (text: string) => boolean) =>
  all[language].filter(([, text]) => isFault(text));

describe.each(languages)('every text in %s', (language) => {
  it('says something', () => {
    expect(all[language].length).toBeGreaterThan(300);
    expect(faults(language, (text) => text.trim() === '')).toEqual([]);
  });

  it('is written with … and not with three dots', () => {
    expect(faults(language, (text) => text.includes('...'))).toEqual([]);
  });

  it('has one space at a time, and none around it', () => {
    expect(faults(language, (text) => /\s{2}/.test(text) || text !== text.trim())).toEqual([]);
  });

  it('has the quotation marks and apostrophes of its language', () => {
    const wrong = language === 'en' ? /["'„«»]|”[^“]*”|“[^”]*“/ : /["'“‘„«»]/;
    expect(faults(language, (text) => wrong.test(text))).toEqual([]);
  });

  it('keeps a unit on the line of its number', () => {
    const parted = /(\}\}|\d) (%|Mt|MB|kt|kB)(?!\w)/;
    expect(faults(language, (text) => parted.test(text))).toEqual([]);
  });
});

describe.each(others)('the texts in %s', (language) => {
  it('are those that there are in Finnish', () => {
    expect(all[language].map(([key]) => key).sort()).toEqual([...finnish.keys()].sort());
  });

  it('are filled in with what the Finnish ones are', () => {
    const differing = all[language]
      .map(([key, text]) => [key, variables(text), variables(finnish.get(key) ?? '')] as const)
      .filter(([, here, there]) => here.join() !== there.join());
    expect(differing).toEqual([]);
  });

  it('are not left in Finnish', () => {
    const words = (text: string) => text.replace(/\{\{[^}]*\}\}/g, '');
    const same = all[language].filter(
      ([key, text]) => words(text).length > 15 && text === finnish.get(key),
    );
    expect(same).toEqual([]);
  });
});

describe('wording of the officials who use it', () => {
  it.each(languages)('counts in sentences, not as a word and a number, in %s', (language) => {
    const counted = /\p{L}: \{\{(?:count|formatted|total|implemented|open)[^}]*\}\}(?:[.,;]|$)/u;
    // What is to be typed stands last, by itself.
    const typed = 'privacy.erase.confirmMany';
    const wrong = faults(language, (text) => counted.test(text)).map(([key]) => key);
    expect(wrong.filter((key) => key !== typed)).toEqual([]);
  });

  it.each(languages)(
    'says of how many how many, not as a fraction beside words, in %s',
    (language) => {
      const isFraction = (text: string) =>
        /\}\}\/\{\{/u.test(text) && /\p{L}/u.test(text.replace(/\{\{[^}]*\}\}/gu, ''));
      expect(faults(language, isFraction)).toEqual([]);
    },
  );

  it('calls a task and data by two words in Swedish', () => {
    // An authority's task has its name from the law; the other is a bar of Windows beside data.
    const ofLaw = /^privacy(?:Documents)?\.|^acts\.openFailure\./u;
    const wrong = all.sv.filter(
      ([key, text]) =>
        !ofLaw.test(key) &&
        /tehtäv/iu.test(finnish.get(key) ?? '') &&
        /(?<!\p{L})uppgift/iu.test(text),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the names that the groups bring', () => {
  const brought = Object.values(groups).flatMap((group) =>
    Object.entries('names' in group ? (group.names satisfies Names) : {}).flatMap(([part, of]) =>
      Object.keys(of).map((name) => `${part}.${name}`),
    ),
  );

  it('are brought once each', () => {
    expect(brought.length).toBeGreaterThan(250);
    expect(brought.filter((name, at) => brought.indexOf(name) !== at)).toEqual([]);
  });

  it('give other words to commands alone', () => {
    expect(Object.keys(fi.commands)).toEqual(
      expect.arrayContaining(Object.keys(fi.commands.synonyms)),
    );
  });
});

describe('things with several names on the way', () => {
  const texts = { fi, sv, en };

  it.each(languages)('are called the same wherever they are met, in %s', (language) => {
    const { common, commands, shell, contacts, importScreen } = texts[language];
    expect(shell.programName).toBe(common.appName);
    expect(importScreen.source.purposes).toEqual(contacts.purpose);
    expect(commands.newPerson).toBe(contacts.newPerson);
    expect(commands.newOrganisation).toBe(contacts.newOrganisation);
    expect(commands.importContacts).toBe(contacts.empty.import);
    expect(importScreen.source.purpose).toBe(contacts.field.purpose);
  });

  it.each(languages)(
    'places are called the same in menus, the sidebar and on their screens, in %s',
    (language) => {
      const { commands, contacts, importScreen, ...all } = texts[language];
      expect({
        goHome: all.home.title,
        goContacts: contacts.title,
        goOrganisations: contacts.organisations,
        goBodies: all.bodies.title,
        goLists: all.lists.title,
        goDuplicates: all.duplicateScreens.title,
        goProgramme: all.programme.title,
        goEngagements: all.engagements.title,
        goRecommendations: all.recommendations.title,
        goQuestionnaires: all.questionnaires.title,
        goSaid: all.saidSearch.title,
        goObligations: all.obligations.title,
        goMeetings: all.meetings.title,
        goYearClock: all.meetings.yearClock.view,
        goTasks: all.tasks.title,
        goImports: importScreen.history.title,
        goDocuments: all.documentScreens.title,
        goPrivacy: all.privacy.title,
        goTrash: all.trash.title,
        goSettings: all.settings.title,
      }).toEqual(
        Object.fromEntries(Object.entries(commands).filter(([name]) => /^go[A-Z]/u.test(name))),
      );
    },
  );

  it.each(languages)('fields are called the same where they are imported, in %s', (language) => {
    const { contacts, import: imported } = texts[language];
    for (const field of [
      'familyName',
      'givenName',
      'honorific',
      'title',
      'organisation',
      'unit',
      'email',
      'phone',
      'street',
      'postalCode',
      'city',
      'country',
      'language',
      'groups',
      'notes',
    ] as const) {
      expect(imported.field[field], field).toBe(contacts.field[field]);
    }
  });
});
