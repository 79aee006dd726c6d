import type { Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import { documentDate } from './texts/document-date.ts';

/**
 * How public a document is, by the Act on the Openness of Government Activities (621/1999): what is still prepared is not
 * yet public (6 and 7 §), what is written for the authority's own work is outside the Act unless it is archived (5 § 4
 * mom.), what is kept of a person is given to her (12 §) and to others only as 16 § 3 mom. says, and what another provision
 * keeps secret is so as a whole or in part (22 and 24 §).
 */
export const PUBLICITIES = [
  'public',
  'notYetPublic',
  'internal',
  'ownData',
  'partlySecret',
  'secret',
] as const;
export type Publicity = (typeof PUBLICITIES)[number];

/**
 * What a mark of secrecy says beside its day, which is the document's (25 §): the provision and its point, as the user
 * writes them, and which part is secret; empty where it is the whole document.
 */
export type Secrecy = { basis: string; extent: string };

/** What of a document's frame its marks are made of. */
type Marked = {
  language: Language;
  today: CalendarDate;
  publicity: Publicity;
  secrecy?: Secrecy;
};

/** Whether a mark of secrecy belongs on the document. */
export function isSecret(publicity: Publicity): boolean {
  return publicity === 'partlySecret' || publicity === 'secret';
}

/** What is chosen first for a document of `kind` in `state`: what the kind says, failing that public once it is final. */
export function usualPublicity(
  kind: { publicity?: Publicity } | undefined,
  state: 'draft' | 'final',
): Publicity {
  return kind?.publicity ?? (state === 'draft' ? 'notYetPublic' : 'public');
}

/** What of its publicity stands on each page: how public it is, and of a secret one the provision. In the frame's language. */
export function publicityMark({ language, publicity, secrecy }: Marked): string {
  const degree = translatorFor(language)(`documents:publicity.${publicity}`);
  return isSecret(publicity) && secrecy ? `${degree}, ${secrecy.basis}` : degree;
}

/** The same in one line of the body, with the provision of whatever is not public. */
export function publicityLine(frame: Marked): string {
  return isSecret(frame.publicity) ? publicityMark(frame) : (publicityFacts(frame)[0]?.text ?? '');
}

/**
 * The whole of it, in words, for the body of the document: a label and a text each, in the frame's language. What is public
 * and `ofPersons` says how it may be given on (16 § 3 mom.).
 */
export function publicityFacts(
  frame: Marked,
  { ofPersons = false } = {},
): { label: string; text: string }[] {
  const { language, publicity, secrecy, today } = frame;
  const t = translatorFor(language);
  const degree = t(`documents:publicity.${publicity}`);
  const label = t('documents:identification.publicity');
  if (publicity === 'public' && !ofPersons) return [{ label, text: degree }];
  if (publicity !== 'partlySecret' && publicity !== 'secret') {
    return [{ label, text: `${degree} (${t(`documents:publicityLaw.${publicity}`)})` }];
  }
  if (!secrecy) return [{ label, text: degree }];
  return [
    { label, text: degree },
    { label: t('documents:identification.secrecyBasis'), text: secrecy.basis },
    {
      label: t('documents:identification.secrecyExtent'),
      text: secrecy.extent || t('documents:wholeDocument'),
    },
    { label: t('documents:identification.markedOn'), text: documentDate(today, language) },
  ];
}
