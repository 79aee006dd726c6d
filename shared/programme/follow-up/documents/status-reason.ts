import type { TableCellContent } from '../../../documents/blocks/table.ts';
import { linesTaken, shortenText } from '../../../documents/texts/shorten-text.ts';
import { needsText } from '../../needs-text.ts';
import { cellText, toldByText, type FollowUpContext, type Standing } from './follow-up-context.ts';
import { obstaclesOf, obstacleText } from './status-blocks.ts';

/** Letters of a line in the column of reasons. */
const LETTERS = 30;
/** A sentence that takes more lines has no end on the page. */
const LONGEST_SENTENCE = 12;
/** By so many letters a reason that was cut is found again. */
const SHOWN_AT_LEAST = 12;

/**
 * What an action cannot do without and what stands in its way, in about `most` lines: whole sentences, and where some are
 * left out, that the follow-up report has them.
 */
export function reasonCell(
  standing: Standing,
  most: number,
  context: FollowUpContext,
): TableCellContent {
  const { text, isCut } = shownReason(standing, most, context);
  const within = obstaclesOf(standing, context).map((one) => ({
    ...one,
    text: one.text.replace(/\s+/gu, ' '),
  }));
  const more = isCut ? [cellText(moreText(context))] : [];
  const at = within.findIndex((one) => !text.includes(one.text));
  const cut = within[at];
  if (cut === undefined) return [cellText(text, ...within), ...more];
  // What is cut stands at the end of what is shown.
  const from = text.indexOf(cut.text.slice(0, SHOWN_AT_LEAST));
  const shown = from < 0 ? [] : [{ ...cut, text: text.slice(from) }];
  return [cellText(text, ...within.slice(0, at), ...shown), ...more];
}

/** How many lines that takes. */
export function reasonTaken(standing: Standing, most: number, context: FollowUpContext): number {
  const { text, isCut } = shownReason(standing, most, context);
  return linesTaken(text, LETTERS) + (isCut ? linesTaken(moreText(context), LETTERS) : 0);
}

function moreText({ t }: FollowUpContext): string {
  return t('followUpDocuments:note.moreReason');
}

function shownReason(
  standing: Standing,
  most: number,
  context: FollowUpContext,
): { text: string; isCut: boolean } {
  const whole = reasonOf(standing, context);
  if (linesTaken(whole, LETTERS) <= most) return { text: whole, isCut: false };
  const room = most - linesTaken(moreText(context), LETTERS);
  const [first = '', ...others] = whole.split(/(?<=[.!?]) (?=\p{Lu})/u);
  let text = shortenText(first, LONGEST_SENTENCE, LETTERS);
  for (const sentence of others) {
    const longer = `${text} ${sentence}`;
    if (linesTaken(longer, LETTERS) > room) break;
    text = longer;
  }
  return { text, isCut: text !== whole };
}

function reasonOf(standing: Standing, context: FollowUpContext): string {
  const { t } = context;
  const { money, needs } = standing.action;
  const isOpen = money?.state === 'open' || money?.state === 'partly';
  const said = (label: 'needs' | 'money', text: string) =>
    text === ''
      ? ''
      : t('followUpDocuments:note.said', { label: t(`programmeDocuments:card.${label}`), text });
  const parts = [
    toldByText(standing, context)?.text ?? '',
    said('needs', needsText(needs, t)),
    said('money', isOpen ? t(`programme:money.${money.state}`) : ''),
    obstacleText(standing, context).replace(/\s+/gu, ' '),
  ].filter((text) => text !== '');
  return parts.length > 0 ? parts.join(' ') : t('followUpDocuments:note.noReason');
}
