import type { FileChild, ParagraphChild } from 'docx';
import { bullet } from '../../documents/blocks/bullet.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { emailLink } from '../../documents/blocks/email-link.ts';
import { lastSentence, letterEnd, letterHead, type Letter } from '../../documents/blocks/letter.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, labelled, paragraph } from '../../documents/blocks/paragraphs.ts';
import { phoneText } from '../../documents/texts/phone-text.ts';
import { pickText } from '../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { CONTACT_PURPOSES } from '../organisation.ts';
import { LEGAL_BASES } from '../person.ts';
import {
  NOTICE_CATEGORIES,
  rightsWith,
  type Article14Model,
  type NoticeSource,
} from './article-14-notice-model.ts';

/** What someone is told whose data came from elsewhere: every point of GDPR Art. 14(1)–(2), in its order. */
export const article14Notice: DocumentKind<Article14Model, 'article-14-notice'> = {
  kind: 'article-14-notice',
  title: {
    fi: 'Ilmoitus henkilötietojen käsittelystä',
    sv: 'Information om behandlingen av personuppgifter',
    en: 'Information on the processing of personal data',
  },
  languages: ['fi', 'sv', 'en'],
  titleOf: (_, { language }) => article14Notice.title[language] ?? '',
  subjectOf: ({ recipient }) => [recipient ?? ''],
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = article14Notice.titleOf(model, frame);
    const letter: Letter = { addressee: [model.recipient ?? ''] };
    return officeDocument({
      frame,
      kindName: title,
      title,
      sample: model.sampleData,
      children: [
        ...letterHead(letter, frame),
        paragraph(title, 'LetterTitle'),
        model.sampleData ? paragraph(t('privacyDocuments:sampleNotice'), 'Callout') : null,
        paragraph(t('privacyDocuments:notice.intro')),
        ...controller(model, frame, t),
        ...purposes(model, t),
        ...categories(t),
        ...sources(model.sources, frame, t),
        heading(1, t('privacyDocuments:notice.recipients.heading')),
        paragraph(model.texts.recipients),
        paragraph(model.texts.transfers),
        heading(1, t('privacyDocuments:notice.retention.heading')),
        paragraph(model.texts.retention),
        ...rights(model, t),
        heading(1, t('privacyDocuments:notice.complaint.heading')),
        lastSentence(model.texts.complaint),
        ...letterEnd(letter, frame),
      ],
    });
  },
};

/** Art. 14(1)(a)–(b). */
function controller(
  { texts }: Article14Model,
  { sender, language }: DocumentFrame,
  t: Translate,
): (FileChild | null)[] {
  const said = (
    part: 'name' | 'unit' | 'person' | 'email' | 'phone' | 'officer',
    content: string | ParagraphChild[],
  ) => labelled(t(`privacyDocuments:notice.controller.${part}`), content);
  const person = [sender.coordinatorName, pickText(sender.coordinatorTitle, language)];
  return [
    heading(1, t('privacyDocuments:notice.controller.heading')),
    said('name', pickText(sender.organisation, language)),
    said('unit', pickText(sender.unit, language)),
    said('person', person.filter((part) => part.trim() !== '').join(', ')),
    said('email', emailLink(sender.email ?? '')),
    said('phone', phoneText(sender.phone ?? '', language)),
    said('officer', texts.officer),
  ];
}

/** Art. 14(1)(c). */
function purposes({ purposes: own, bases }: Article14Model, t: Translate): (FileChild | null)[] {
  return [
    heading(1, t('privacyDocuments:notice.purposes.heading')),
    paragraph(t('privacyDocuments:notice.purposes.text'), 'Introduction'),
    ...CONTACT_PURPOSES.filter((one) => own.includes(one)).map((one) =>
      bullet(t(`privacyDocuments:notice.purposes.${one}`)),
    ),
    heading(1, t('privacyDocuments:notice.basis.heading')),
    ...LEGAL_BASES.filter((one) => bases.includes(one)).map((one) =>
      paragraph(t(`privacyDocuments:notice.basis.${one}`)),
    ),
  ];
}

/** Art. 14(1)(d). */
function categories(t: Translate): (FileChild | null)[] {
  return [
    heading(1, t('privacyDocuments:notice.categories.heading')),
    paragraph(t('privacyDocuments:notice.categories.text'), 'Introduction'),
    ...NOTICE_CATEGORIES.map((one) => bullet(t(`privacyDocuments:notice.categories.${one}`))),
  ];
}

/** Art. 14(2)(f). */
function sources(
  own: readonly NoticeSource[],
  { language }: DocumentFrame,
  t: Translate,
): (FileChild | null)[] {
  const lines = own.map(({ kind, source, obtainedOn }) =>
    bullet(
      t(`privacyDocuments:notice.sources.${kind}`, {
        source,
        date: documentDate(obtainedOn, language),
      }),
    ),
  );
  return [
    heading(1, t('privacyDocuments:notice.sources.heading')),
    ...(lines.length > 0 ? lines : [paragraph(t('privacyDocuments:notice.sources.unknown'))]),
  ];
}

/** Art. 14(2)(c), (g). Withdrawing consent, Art. 14(2)(d), is told with the legal basis. */
function rights({ bases }: Article14Model, t: Translate): (FileChild | null)[] {
  return [
    heading(1, t('privacyDocuments:notice.rights.heading')),
    paragraph(t('privacyDocuments:notice.rights.text'), 'Introduction'),
    ...rightsWith(bases).map((one) => bullet(t(`privacyDocuments:notice.rights.${one}`))),
    paragraph(t('privacyDocuments:notice.rights.how')),
    paragraph(t('privacyDocuments:notice.rights.automated')),
  ];
}
