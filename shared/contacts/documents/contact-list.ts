import type { FileChild } from 'docx';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { identification } from '../../documents/identification.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, paragraph } from '../../documents/paragraphs.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { ContactListModel } from './contact-list-model.ts';
import { LIST_SECTIONS, sectionOf } from './list-sections.ts';
import { organisationSection, type SectionContext } from './organisation-section.ts';

/** The contact list: people and their organisations, for a ministry to keep or pass on. */
export const contactList: DocumentKind<ContactListModel> = {
  kind: 'contact-list',
  title: { fi: 'Yhteystietoluettelo', sv: 'Kontaktlista', en: 'Contact list' },
  languages: ['fi', 'sv', 'en'],
  titleOf: (model, { language }) => model.title ?? contactList.title[language] ?? '',
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = contactList.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: contactList.title[frame.language] ?? '',
      title,
      sample: model.sampleData,
      children: [
        ...identification(title, frame, [
          { label: t('documents:identification.contents'), text: counts(model, t) },
          { label: t('documents:identification.selection'), text: model.selectionNote ?? '' },
        ]),
        model.sampleData ? paragraph(t('documents:contactList.sampleNotice'), 'Callout') : null,
        paragraph(t('documents:contactList.privacyNotice')),
        ...body(model, { t, markSamples: isMixed(model) }),
      ],
    });
  },
};

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
function body({ groups }: ContactListModel, context: SectionContext): (FileChild | null)[] {
  const { t } = context;
  if (groups.length === 0) {
    return [
      heading(1, t('documents:contactList.heading')),
      paragraph(t('documents:contactList.empty')),
    ];
  }
  const organisations = groups.filter(({ organisation }) => organisation !== '');
  const withoutOrganisation = groups.filter(({ organisation }) => organisation === '');
  return [
    ...LIST_SECTIONS.flatMap((section) => {
      const inSection = organisations.filter(({ kind }) => sectionOf(kind ?? 'other') === section);
      if (inSection.length === 0) return [];
      return [
        heading(1, t(`documents:contactList.sections.${section}`)),
        ...inSection.flatMap((group) => organisationSection(group, context)),
      ];
    }),
    ...withoutOrganisation.flatMap((group) => organisationSection(group, context)),
  ];
}
