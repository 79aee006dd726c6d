import { Paragraph, type FileChild } from 'docx';
import { pickText } from '../../i18n/languages.ts';
import type { TextInLanguage } from '../../text/in-language.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { DocumentFrame } from '../document-kind.ts';
import { publicityFacts } from '../publicity.ts';
import { documentDate } from '../texts/document-date.ts';
import { labelAlone, labelled, paragraph } from './paragraphs.ts';
import { textRuns } from './text-runs.ts';

/** What makes a letter of a document: to whom it goes, what goes with it, who gets it too. */
export type Letter = {
  /** Line by line. */
  addressee: readonly string[];
  /** Viite: the letter, or what else came, that it answers. */
  answersTo?: string;
  attachments?: readonly string[];
  /** Jakelu: to whom it goes; left out where that is no more than the addressee tells, and nobody else is told. */
  distribution?: readonly string[];
  /** Tiedoksi: who is only told of it. */
  forInformation?: readonly string[];
  /** What of it stands in a language of its own. */
  within?: readonly TextInLanguage[];
  /** The day stands in the header of the page alone: of what comes back and is held against what went out. */
  undated?: boolean;
};

/** The lines of a letter's frame in the frame's language, each label with what stands beside it. */
type LetterLines = {
  addressee: string;
  /** What may be another when the same letter is made again. */
  date: { label: string; text: string };
  caseNumber: { label: string; text: string };
  answersTo: { label: string; text: string };
  /** That it is not public, by which provision and how far; none where it is public. The day of a mark of secrecy is the letter's. */
  publicity: { label: string; text: string }[];
  signature: string;
  end: { label: string; text: string }[];
};

function letterLines(letter: Letter, frame: DocumentFrame): LetterLines {
  const { language, today, caseNumber, sender, publicity } = frame;
  const t = translatorFor(language);
  const signature = [
    sender.coordinatorName,
    pickText(sender.coordinatorTitle, language),
    pickText(sender.organisation, language),
  ];
  const { answersTo = '', attachments = [], distribution = [], forInformation = [] } = letter;
  const addressee = letter.addressee.filter((line) => line !== '').join('\n');
  const distributed = distribution.join('\n');
  const told = forInformation.join('\n');
  return {
    addressee,
    date: { label: t('documents:identification.date'), text: documentDate(today, language) },
    caseNumber: { label: t('documents:identification.caseNumber'), text: caseNumber ?? '' },
    answersTo: { label: t('documents:letter.answersTo'), text: answersTo },
    publicity:
      publicity === 'public'
        ? []
        : publicityFacts(frame).filter(({ text }) => text !== documentDate(today, language)),
    signature: signature.filter((line) => line !== '').join('\n'),
    end: [
      { label: t('documents:letter.attachments'), text: attachments.join('\n') },
      {
        label: t('documents:letter.distribution'),
        text: distributed === addressee && told === '' ? '' : distributed,
      },
      { label: t('documents:letter.forInformation'), text: told },
    ].filter(({ text }) => text !== ''),
  };
}

/**
 * The beginning of a letter (SFS 2487): to whom, when, under which number. The line of the number is there also while the
 * registry has given none, with room to write it; what is not public says by which provision. Who sends it stands in the header of the page.
 */
export function letterHead(letter: Letter, frame: DocumentFrame): (FileChild | null)[] {
  const { addressee, date, caseNumber, answersTo, publicity } = letterLines(letter, frame);
  const { within = [] } = letter;
  return [
    paragraph(addressee, 'Addressee', { within }),
    letter.undated ? null : labelled(date.label, date.text),
    caseNumber.text === ''
      ? labelAlone(caseNumber.label)
      : labelled(caseNumber.label, caseNumber.text),
    labelled(answersTo.label, textRuns(answersTo.text, { within })),
    ...publicity.map(({ label, text }) => labelled(label, text)),
  ];
}

/** The last sentence of a letter, on the page of the signature: that never stands on one alone. Null where it is empty. */
export function lastSentence(text: string): Paragraph | null {
  const children = textRuns(text);
  return children.length === 0
    ? null
    : new Paragraph({ keepNext: true, keepLines: true, children });
}

/**
 * The end of a letter: room for the signature above the name, then attachments, distribution, who is told; all on one page.
 */
export function letterEnd(letter: Letter, frame: DocumentFrame): (FileChild | null)[] {
  const { signature, end } = letterLines(letter, frame);
  const runs = textRuns(signature);
  return [
    runs.length === 0
      ? null
      : new Paragraph({ style: 'Signature', keepNext: end.length > 0, children: runs }),
    ...end.map(({ label, text }, at) =>
      labelled(label, textRuns(text, { within: letter.within ?? [] }), at < end.length - 1),
    ),
  ];
}

/** Every line of the frame but the day, which is another when the letter is made again: as forms know their words again. */
export function letterTexts(letter: Letter, frame: DocumentFrame): string[] {
  const { addressee, caseNumber, answersTo, publicity, signature, end } = letterLines(
    letter,
    frame,
  );
  return [
    addressee,
    ...[caseNumber, answersTo, ...publicity, ...end].flatMap(({ label, text }) => [
      `${label}: ${text}`.trim(),
      text,
    ]),
    signature,
  ]
    .flatMap((text) => [text, ...text.split('\n')])
    .filter((text) => text !== '');
}
