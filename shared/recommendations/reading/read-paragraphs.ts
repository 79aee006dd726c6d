import { hasIdentityCode } from '../../lib/identity-code.ts';
import type { Language } from '../../i18n/languages.ts';
import { fold } from '../../text/fold.ts';
import {
  RECOMMENDATION_STRENGTHS,
  type RecommendationPosition,
  type RecommendationStrength,
} from '../recommendation.ts';
import { guessLanguage } from './guess-language.ts';
import { closingNumber, leadingMark, leadingNumber } from './numbers-of.ts';
import type { ReadRecommendation, ReadingRemark, SourceParagraph } from './read-recommendation.ts';
import { strengthsIn } from './strengths-in.ts';

/** As long as a text may be; no paragraph of a report is. */
const LONGEST_TEXT = 20_000;

/** Texts that agree so far are one. */
const LIKE_LETTERS = 80;

const EXPECTS_MORE = /(?:[:;,]|(?<!\p{L})(?:and|or|ja|sekä|tai|och|eller))$/u;
const ENDS = /[.:;!?]["”»)]?$/u;
const COUNTRY = /\(([\p{Lu}][^()]{2,120})\)\s*[;.]?$/u;
/** Numbers of the UPR: of the report's paragraph, and within it. */
const UPR_NUMBER = /^\d{2,3}\.\d{1,3}$/u;
const PRIORITISED =
  /prioriti[sz]ed recommendations|ensisijaiset suositukset|prioriterade rekommendationer/iu;
const OF_RECOMMENDATIONS = /recommendations?|suositu(?:s|kset|ksia)|rekommendation/iu;
const POSITIONS: readonly (readonly [RecommendationPosition, RegExp])[] = [
  [
    'noted',
    /(?:noted|takes? note|not enjoy|does not (?:accept|support)|merkitsee tiedoksi|merkitään tiedoksi|antecknar|noteras)/iu,
  ],
  ['partly', /(?:partially|partly|in part|osittain|delvis)/iu],
  [
    'accepted',
    /(?:enjoy(?:s|ed)? the support|support(?:s|ed)? (?:by|of)|accept(?:s|ed)|hyväksy|godkän|stöder)/iu,
  ],
];

type Open = {
  item: ReadRecommendation;
  strengths: Set<RecommendationStrength>;
  continued: number;
  isComplete: boolean;
};

/**
 * Finds the paragraphs that recommend. In: the paragraphs of a report or list in their order; `all` takes every numbered
 * paragraph, whatever it says. Out: one entry each, with its number and strength; points of a list and paragraphs
 * without a number that follow stay with the one before them. The recommendations of the UPR are known by their numbers
 * (159.42) and the country in brackets, those of the TIP report by their heading.
 */
export function readParagraphs(
  paragraphs: readonly SourceParagraph[],
  { all = false }: { all?: boolean } = {},
): { language: Language; items: ReadRecommendation[] } {
  const items: ReadRecommendation[] = [];
  const language = guessLanguage(
    paragraphs
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 200_000),
  );
  let open: Open | null = null;
  let position: RecommendationPosition | undefined;
  let isPrioritised = false;

  const close = () => {
    if (open) items.push(finished(open, language));
    open = null;
  };
  const begin = (
    paragraph: SourceParagraph,
    no: string,
    text: string,
    found: readonly RecommendationStrength[],
  ) => {
    close();
    const country = UPR_NUMBER.test(no) ? countryOf(text) : '';
    open = {
      item: {
        key: String(paragraph.at),
        at: paragraph.at,
        no,
        text: { [language]: text },
        ...(position !== undefined && { position }),
        ...(country !== '' && { country }),
        remarks: [],
      },
      strengths: new Set(found),
      continued: 0,
      isComplete: false,
    };
  };

  for (const paragraph of paragraphs) {
    const { no, text, mark } = partsOf(paragraph);
    if (text === '') continue;
    const intro = no.includes('.') ? undefined : positionIn(text);
    if (intro !== undefined) {
      close();
      position = intro;
      continue;
    }
    if (isHeading(paragraph, { no, text, mark }, open)) {
      close();
      isPrioritised = PRIORITISED.test(text);
      continue;
    }
    const strengths = strengthsOf(text, no, isPrioritised);
    if (no !== '') {
      close();
      if (strengths.length > 0 || all) begin(paragraph, no, text, strengths);
      continue;
    }
    const now = open as Open | null;
    const goesOn =
      now !== null && !now.isComplete && mark !== '' && EXPECTS_MORE.test(textOf(now.item));
    const isPoint = now !== null && mark !== '' && strengthsIn(text).length === 0 && !isPrioritised;
    if (goesOn || isPoint) {
      add(now as Open, mark === '' ? text : `${mark} ${text}`);
      continue;
    }
    if (strengths.length > 0) {
      begin(paragraph, '', text, strengths);
      continue;
    }
    if (now === null) continue;
    const isCut = EXPECTS_MORE.test(textOf(now.item)) || /^\p{Ll}/u.test(text);
    if (!isCut) now.continued += 1;
    if (isCut || now.item.no !== '') add(now, text);
    else close();
  }
  close();
  return { language, items: withDoubles(items) };
}

function partsOf({ text: raw, label = '', isBullet }: SourceParagraph) {
  const whole = raw.replace(/[^\S\n]+/gu, ' ').trim();
  if (label !== '') {
    const no = leadingNumber(`${label.replace(/(?<![.):])[.):]+$/u, '')}. X`).no;
    return no === '' ? { no, text: whole, mark: label } : { no, text: whole, mark: '' };
  }
  if (isBullet === true) return { no: '', text: leadingMark(whole).rest, mark: '–' };
  const { no, rest } = leadingNumber(whole);
  if (no !== '') return { no, text: rest, mark: '' };
  const { mark, rest: text } = leadingMark(whole);
  return { no, text, mark };
}

function isHeading(
  { isHeading: isStyled = false }: SourceParagraph,
  { no, text, mark }: { no: string; text: string; mark: string },
  open: Open | null,
): boolean {
  if (strengthsIn(text).length > 0) return false;
  if (isStyled || PRIORITISED.test(text.slice(0, 80))) return true;
  if (text.length > 120 || mark !== '' || no.includes('.')) return false;
  if (no !== '' || ENDS.test(text)) return false;
  return /^[\p{Lu}\d]/u.test(text) && !(open && EXPECTS_MORE.test(textOf(open.item)));
}

function strengthsOf(text: string, no: string, isPrioritised: boolean): RecommendationStrength[] {
  const said = strengthsIn(text);
  if (said.length > 0) return said;
  if (isPrioritised) return ['priority'];
  return UPR_NUMBER.test(no) && countryOf(text) !== '' ? ['recommends'] : [];
}

function countryOf(text: string): string {
  const country = COUNTRY.exec(text)?.[1]?.trim() ?? '';
  return /\d/u.test(country) ? '' : country;
}

/** What Finland says to the recommendations that are listed below such a sentence. */
function positionIn(text: string): RecommendationPosition | undefined {
  if (text.length > 400 || !OF_RECOMMENDATIONS.test(text)) return undefined;
  const isIntro = /:$|below|following|seuraavat|alla luetellut|följande|nedan/iu.test(text);
  return isIntro ? POSITIONS.find(([, words]) => words.test(text))?.[0] : undefined;
}

function textOf(item: ReadRecommendation): string {
  return Object.values(item.text)[0] ?? '';
}

function add(open: Open, text: string): void {
  for (const strength of strengthsIn(text)) open.strengths.add(strength);
  const [[language, before] = ['fi', '']] = Object.entries(open.item.text);
  open.item.text = { [language]: `${before}\n${text}` };
  open.isComplete = /\.$/u.test(text) && closingNumber(text).no !== '';
}

function finished({ item, strengths, continued }: Open, language: Language): ReadRecommendation {
  const whole = textOf(item);
  const closing = item.no === '' ? closingNumber(whole) : { no: item.no, rest: whole };
  const text = closing.rest;
  const remarks: ReadingRemark[] = [];
  const strength = RECOMMENDATION_STRENGTHS.find((one) => strengths.has(one));
  if (closing.no === '') remarks.push({ code: 'no-number' });
  if (strength === undefined) remarks.push({ code: 'no-strength' });
  if (strengths.size > 1) remarks.push({ code: 'several-strengths' });
  if (continued > 0) remarks.push({ code: 'continued', facts: { count: continued } });
  remarks.push(...textRemarks(text));
  return {
    ...item,
    no: closing.no,
    text: { [language]: text },
    ...(strength !== undefined && { strength }),
    remarks,
  };
}

/** Why a text cannot be kept. */
export function textRemarks(text: string): ReadingRemark[] {
  return [
    ...(hasIdentityCode(text) ? [{ code: 'identity-code' } as const] : []),
    ...(text.length > LONGEST_TEXT ? [{ code: 'too-long' } as const] : []),
  ];
}

/**
 * A report says each proposal where it belongs and again in its list of proposals: the later one is a double. The same
 * number over another text is that of a list that begins anew.
 */
function withDoubles(items: readonly ReadRecommendation[]): ReadRecommendation[] {
  const seen = new Map<string, string[]>();
  return items.map((item) => {
    const { no } = item;
    const beginning = fold(textOf(item)).slice(0, LIKE_LETTERS);
    const before = seen.get(no) ?? [];
    if (no === '' || before.length === 0) {
      seen.set(no, [beginning]);
      return item;
    }
    const isDouble = before.some((one) => one === beginning);
    seen.set(no, [...before, beginning]);
    const code = isDouble ? 'double' : 'number-twice';
    return { ...item, remarks: [...item.remarks, { code, facts: { no } }] };
  });
}
