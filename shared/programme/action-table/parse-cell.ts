import { fold } from '../../text/fold.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { fail, ok, type Result, type Failure } from '../../lib/result.ts';
import { PARTY_ANSWERS, type PartyAnswer } from '../action-party.ts';
import {
  ACTION_KINDS,
  ACTION_NEEDS,
  ACTION_STATES,
  MONEY_STATES,
  type ActionKind,
  type ActionNeed,
  type ActionState,
  type MoneyState,
} from '../action.ts';
import { readSum } from '../read-sum.ts';
import type { BodyNames } from './body-names.ts';
import type { EditableColumn } from './columns.ts';
import { readPeriod, type TypedPeriod } from '../typed-period.ts';
import { tidyTags } from '../../text/tags.ts';

/** What is written into a cell, understood; `null` empties it. */
export type CellEdit =
  | { column: 'title'; value: string }
  | { column: 'kind'; value: ActionKind | null }
  | { column: 'state'; value: ActionState }
  | { column: 'money'; value: MoneyState | null }
  | { column: 'answer'; value: PartyAnswer }
  | { column: 'from' | 'to'; value: CalendarDate | null }
  /** Typed into either end: both of them, or that it goes on. */
  | { column: 'period'; value: TypedPeriod }
  | { column: 'sum'; value: number | null }
  | { column: 'needs'; value: ActionNeed[] }
  | { column: 'leads' | 'partners' | 'tags'; value: string[] };

/** Why it is not understood; `facts.text` is the part that is not. */
export type CellFailure = Failure<
  'unknownDay' | 'unknownSum' | 'unknownChoice' | 'unknownBody' | 'sharedName' | 'mustNotBeEmpty'
>;

/** The columns of which one of a few choices is chosen, with the choices and their texts. */
export const CHOICES = {
  kind: {
    values: ACTION_KINDS,
    text: (value: ActionKind, t: Translate) => t(`programme:kind.${value}`),
  },
  state: {
    values: ACTION_STATES,
    text: (value: ActionState, t: Translate) => t(`programme:actionState.${value}`),
  },
  money: {
    values: MONEY_STATES,
    text: (value: MoneyState, t: Translate) => t(`programme:money.${value}`),
  },
  answer: {
    values: PARTY_ANSWERS,
    text: (value: PartyAnswer, t: Translate) => t(`programme:party.answers.${value}`),
  },
  needs: {
    values: ACTION_NEEDS,
    text: (value: ActionNeed, t: Translate) => t(`programme:need.${value}`),
  },
} as const;

/**
 * The choice that is meant by what was typed: the one that is called so, else the first that begins so, else the first of
 * which a word begins so. Undefined where nothing fits.
 */
export function bestChoice(options: readonly string[], typed: string): string | undefined {
  const wanted = fold(typed.trim());
  if (wanted === '') return undefined;
  const folded = options.map((option) => ({ option, text: fold(option) }));
  return (
    folded.find(({ text }) => text === wanted) ??
    folded.find(({ text }) => text.startsWith(wanted)) ??
    folded.find(({ text }) => text.split(' ').some((word) => word.startsWith(wanted)))
  )?.option;
}

/**
 * Reads what is typed or pasted into a cell: days, months, years and spans of them, sums with spaces and commas, choices by their text
 * in any of the three languages or its beginning where that fits one alone, bodies by name or abbreviation, several
 * parted by semicolons, or by commas where no name has them; tags by commas too.
 */
export function parseCell(
  column: EditableColumn,
  typed: string,
  names: BodyNames,
): Result<CellEdit, CellFailure> {
  const text = typed.trim();
  switch (column) {
    case 'title':
      return ok({ column, value: text.replace(/\s+/gu, ' ') });
    case 'from':
    case 'to': {
      const value = readPeriod(column, text);
      if (value === null) return fail('unknownDay', { text });
      const isOwn = Object.keys(value).length === 1 && column in value;
      return ok(isOwn ? { column, value: value[column] ?? null } : { column: 'period', value });
    }
    case 'sum': {
      const value = text === '' ? null : readSum(text);
      return text !== '' && value === null ? fail('unknownSum', { text }) : ok({ column, value });
    }
    case 'kind': {
      if (text === '') return ok({ column, value: null });
      const value = choiceOf(CHOICES.kind, text);
      return value === null ? fail('unknownChoice', { text }) : ok({ column, value });
    }
    case 'money': {
      if (text === '') return ok({ column, value: null });
      const value = choiceOf(CHOICES.money, text);
      return value === null ? fail('unknownChoice', { text }) : ok({ column, value });
    }
    case 'state': {
      if (text === '') return fail('mustNotBeEmpty');
      const value = choiceOf(CHOICES.state, text);
      return value === null ? fail('unknownChoice', { text }) : ok({ column, value });
    }
    case 'answer': {
      if (text === '') return fail('mustNotBeEmpty');
      const value = choiceOf(CHOICES.answer, text);
      return value === null ? fail('unknownChoice', { text }) : ok({ column, value });
    }
    case 'needs': {
      const found = piecesOf(text).map((piece) => ({
        piece,
        value: choiceOf(CHOICES.needs, piece),
      }));
      const unknown = found.find(({ value }) => value === null);
      if (unknown) return fail('unknownChoice', { text: unknown.piece });
      return ok({
        column,
        value: ACTION_NEEDS.filter((need) => found.some(({ value }) => value === need)),
      });
    }
    case 'tags':
      return ok({ column, value: tidyTags([text]) });
    case 'leads':
    case 'partners': {
      const found = bodiesIn(text, names);
      const unknown = found.find(({ id }) => id === null);
      if (unknown) {
        const code = names.isShared(unknown.piece) ? 'sharedName' : 'unknownBody';
        return fail(code, { text: unknown.piece });
      }
      return ok({ column, value: [...new Set(found.flatMap(({ id }) => id ?? []))] });
    }
  }
}

function piecesOf(text: string): string[] {
  return text
    .split(/[;\n]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** "STM, SM" is two bodies; a name that has a comma itself is found as a whole. */
function bodiesIn(text: string, names: BodyNames): { piece: string; id: string | null }[] {
  return piecesOf(text).flatMap((whole) => {
    const pieces = names.find(whole) === null ? piecesOf(whole.replaceAll(',', ';')) : [whole];
    return pieces.map((piece) => ({ piece, id: names.find(piece) }));
  });
}

function choiceOf<Value extends string>(
  { values, text }: { values: readonly Value[]; text: (value: Value, t: Translate) => string },
  typed: string,
): Value | null {
  const wanted = fold(typed);
  const words = values.map((value) => ({
    value,
    texts: LANGUAGES.map((language) => fold(text(value, translatorFor(language)))),
  }));
  const same = words.filter(({ texts }) => texts.includes(wanted));
  const begun = words.filter(({ texts }) => texts.some((one) => one.startsWith(wanted)));
  const found = same.length > 0 ? same : begun;
  return found.length === 1 ? (found[0]?.value ?? null) : null;
}
