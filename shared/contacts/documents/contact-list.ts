import type { FileChild } from 'docx';
import { contentsList, type ContentsEntry } from '../../documents/blocks/contents-list.ts';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, paragraph } from '../../documents/blocks/paragraphs.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { ContactListGroup, ContactListModel } from './contact-list-model.ts';
import { LIST_SECTIONS, sectionOf } from './list-sections.ts';
import {
  emailWidthOf,
  nameOf,
  organisationSection,
  type SectionContext,
} from './organisation-section.ts';

type Chapter = {
  title: string;
  anchor: number;
  groups: { group: ContactListGroup; anchor: number }[];
};

/** More organisations than fit on a few pages. */
const CONTENTS_FROM = 40;
/** Beyond these the contents would themselves take pages; organisations stand in alphabetical order. */
const CONTENTS_OF_ALL = 120;

/** The contact list: people and their organisations, for a ministry to keep or pass on. */
export const contactList: DocumentKind<ContactListModel, 'contact-list'> = {
  kind: 'contact-list',
  title: { fi: 'Yhteystietoluettelo', sv: 'Kontaktlista', en: 'Contact list' },
  languages: ['fi', 'sv', 'en'],
  titleOf: (model, { language }) => model.title ?? contactList.title[language] ?? '',
  subjectOf: ({ title, selectionNote }) => [title ?? '', selectionNote ?? ''],
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = contactList.titleOf(model, frame);
    const chapters = chaptersOf(model, t);
    return officeDocument({
      frame,
      kindName: contactList.title[frame.language] ?? '',
      title,
      sample: model.sampleData,
      children: [
        ...identification(title, frame, facts(model, t), { ofPersons: true }),
        model.sampleData ? paragraph(t('documents:contactList.sampleNotice'), 'Callout') : null,
        paragraph(t('documents:contactList.privacyNotice'), 'Notice'),
        ...contents(chapters, t),
        ...body(chapters, {
          t,
          markSamples: isMixed(model),
          emailWidth: emailWidthOf(
            chapters.flatMap(({ groups }) => groups.map(({ group }) => group)),
          ),
        }),
      ],
    });
  },
};

function facts(model: ContactListModel, t: Translate) {
  return [
    { label: t('documents:identification.contents'), text: counts(model, t) },
    { label: t('documents:identification.selection'), text: model.selectionNote ?? '' },
  ];
}

function counts({ groups }: ContactListModel, t: Translate): string {
  const people = groups.reduce((sum, group) => sum + group.people.length, 0);
  const organisations = groups.filter(({ organisation }) => organisation !== '').length;
  return t('documents:contactList.counts', {
    people: t('documents:contactList.people', { count: people }),
    organisations: t('documents:contactList.organisations', { count: organisations }),
  });
}

/** Where everything is made up, one notice says so; where only some of it is, each such line does. */
function isMixed({ groups, sampleData }: ContactListModel): boolean {
  const people = groups.flatMap((group) => group.people);
  return sampleData && !people.every(({ sample }) => sample);
}

/** Sections by kind of organisation, in each the organisations in the order that they come in. */
function chaptersOf({ groups }: ContactListModel, t: Translate): Chapter[] {
  const organisations = groups.filter(({ organisation }) => organisation !== '');
  const chapters: { title: string; groups: ContactListGroup[] }[] = LIST_SECTIONS.map(
    (section) => ({
      title: t(`documents:contactList.sections.${section}`),
      groups: organisations.filter(({ kind }) => sectionOf(kind ?? 'other') === section),
    }),
  );
  chapters.push({
    title: t('documents:contactList.withoutOrganisation'),
    groups: groups.filter(({ organisation }) => organisation === ''),
  });
  let anchor = 0;
  return chapters
    .filter((chapter) => chapter.groups.length > 0)
    .map((chapter) => ({
      title: chapter.title,
      anchor: (anchor += 1),
      groups: chapter.groups.map((group) => ({ group, anchor: (anchor += 1) })),
    }));
}

function body(chapters: Chapter[], context: SectionContext): (FileChild | null)[] {
  const { t } = context;
  if (chapters.length === 0) {
    return [
      heading(1, t('documents:contactList.heading')),
      paragraph(t('documents:contactList.empty')),
    ];
  }
  return chapters.flatMap(({ title, anchor, groups }) => [
    heading(1, title, { anchor }),
    ...groups.flatMap(({ group, anchor: own }) => organisationSection(group, own, context)),
  ]);
}

/** A list of more than a few pages has contents: its sections and organisations; of very many, the sections alone. */
function contents(chapters: Chapter[], t: Translate): (FileChild | null)[] {
  const count = chapters.reduce((sum, { groups }) => sum + groups.length, 0);
  if (count <= CONTENTS_FROM) return [];
  const entries = chapters.flatMap(({ title, anchor, groups }): ContentsEntry[] => [
    { level: 1, text: title, anchor },
    ...groups
      .filter(({ group }) => group.organisation !== '' && count <= CONTENTS_OF_ALL)
      .map(({ group, anchor: own }) => ({ level: 2 as const, text: nameOf(group), anchor: own })),
  ]);
  return contentsList(t('documents:contentsHeading'), entries);
}
