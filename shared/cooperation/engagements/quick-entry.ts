import { fold } from '../../text/fold.ts';
import { readTypedDay, type DayQuestion } from '../../days/read-typed-day.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { countryNamed } from './countries.ts';
import type { EngagementKind } from './engagement.ts';
import { kindIn } from './kind-words.ts';
import { MEETING_PLACES } from './meeting-places.ts';

/** What a line says. What it does not say is not there; a kind that it does not name is `other`. */
export type QuickEntry = {
  kind: EngagementKind;
  title: string;
  from?: CalendarDate;
  to?: CalendarDate;
  place?: string;
  country?: string;
  bodyIds: string[];
  /** Why the day is to be looked at before it is taken, and the day as far as it was read. */
  asks?: DayQuestion;
  asked?: CalendarDate;
};

/** A body by the names and abbreviations that it bears in any language. */
export type KnownBody = { id: string; names: readonly string[]; abbreviations: readonly string[] };

/** What ends Finnish and Swedish words in place: "Strasbourgissa", "GRETAn", "OSCE:n". */
const PLACE_ENDINGS = ['issa', 'ssa', 'lla', 'ista', 'sta', 'iin', 'in'];
const NAME_ENDINGS = ['n', ':n', ':s', 's', "'s", 'in', ':in'];
/** Stands before a place, and goes with it. */
const PREPOSITIONS = new Set(['i', 'in', 'at', 'pa']);

type Word = { text: string; folded: string };

/**
 * Reads a line as it is jotted down: "3.12. GRETA kokous Strasbourg puhe". In: the line in Finnish, Swedish or English,
 * the day on which it is typed (for a date without a year: the nearest), and the bodies of the office. Out: kind, days, place, country
 * and bodies as far as they stand in the line; the title is what is left without day and place, in the words typed.
 */
export function quickEntry(
  line: string,
  {
    today,
    language,
    bodies,
  }: { today: CalendarDate; language: Language; bodies: readonly KnownBody[] },
): QuickEntry {
  const text = line.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const { day, until, timeWords, rest, asks } = readTypedDay(text, {
    today,
    language,
    without: 'nearest',
  });
  const [question] = asks;
  const undated = question === undefined ? `${rest} ${timeWords}`.trim() : text;
  const words = wordsOf(undated);
  const place = placeIn(words);
  const left = place ? [...words.slice(0, place.from), ...words.slice(place.to)] : words;
  // Where nothing but the place names the entry, it stays in the title.
  const title = titleOf(left) || titleOf(words) || text;
  const country = place?.country ?? countryIn(words);
  const folded = words.map((word) => word.folded).join(' ');
  return {
    kind: kindIn(folded) ?? 'other',
    title,
    ...(question === undefined && day !== null && { from: day }),
    ...(question === undefined && until !== null && { to: until }),
    ...(question !== undefined && { asks: question, ...(day !== null && { asked: day }) }),
    ...(place && { place: place.name }),
    ...(country !== undefined && { country }),
    bodyIds: bodiesIn(words, bodies),
  };
}

function wordsOf(text: string): Word[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ text: word, folded: bare(fold(word)) }));
}

/** Without the signs around a word: "(Strasbourg)," */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
}

/** The first letter stays as it was typed; signs that the date or place left behind go. */
function titleOf(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .join(' ')
    .replace(/^[\s,;:–—-]+|(?<![\s,;:–—-])[\s,;:–—-]+$/gu, '')
    .replace(/(?<!\s)\s+([,;:])/gu, '$1');
}

const cities = new Map(
  MEETING_PLACES.flatMap(({ country, names }) =>
    names.map((name) => [fold(name), { country, name }] as const),
  ),
);

function placeIn(
  words: readonly Word[],
): { name: string; country: string; from: number; to: number } | null {
  // The last one: what comes first may be part of a name, as in "Geneva Declaration meeting Vienna".
  for (let at = words.length - 1; at >= 0; at -= 1) {
    for (const length of [2, 1]) {
      if (at + length > words.length) continue;
      const found = inAnyForm(
        words
          .slice(at, at + length)
          .map((word) => word.folded)
          .join(' '),
        (form) => cities.get(form),
      );
      if (!found || (found.name.length < 4 && !isCapital(words[at]))) continue;
      const before = words[at - 1];
      const from = before && PREPOSITIONS.has(before.folded) ? at - 1 : at;
      return { ...found, from, to: at + length };
    }
  }
  return null;
}

function countryIn(words: readonly Word[]): string | undefined {
  for (let at = 0; at < words.length; at += 1) {
    // Small letters make other words of many names: "oman" is "own" in Finnish, "island" is no Iceland in English.
    if (!isCapital(words[at])) continue;
    for (const length of [3, 2, 1]) {
      const name = words
        .slice(at, at + length)
        .map((word) => word.folded)
        .join(' ');
      const code = inAnyForm(name, countryNamed);
      if (code !== undefined) return code;
    }
  }
  return undefined;
}

function isCapital(word: Word | undefined): boolean {
  return /^\P{L}*\p{Lu}/u.test(word?.text ?? '');
}

/** Asks for a name as it stands, and without what Finnish puts at its end. */
function inAnyForm<T>(name: string, find: (form: string) => T | undefined): T | undefined {
  if (name.length < 3) return undefined;
  const forms = PLACE_ENDINGS.filter((ending) => name.endsWith(ending)).flatMap((ending) => {
    const stem = name.slice(0, -ending.length);
    return stem.length < 3 ? [] : [stem, `${stem}i`];
  });
  // k and nk weaken: "Helsingissä", "Norjassa" do not, but "Helsingi-" is Helsinki.
  const strong = forms.map((form) => form.replace(/ng(?=i?$)/u, 'nk'));
  for (const form of [name, ...forms, ...strong]) {
    const found = find(form);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Bodies by an abbreviation that is a word of its own, or by at least the first two words of a name. */
function bodiesIn(words: readonly Word[], bodies: readonly KnownBody[]): string[] {
  const found: { id: string; at: number; length: number }[] = [];
  for (const { id, names, abbreviations } of bodies) {
    const called = [
      ...abbreviations.map((one) => ({ parts: partsOf(one), least: partsOf(one).length })),
      ...names.map((one) => ({ parts: partsOf(one), least: Math.min(2, partsOf(one).length) })),
    ];
    const hits = called.flatMap(({ parts, least }) =>
      words.flatMap((_, at) => {
        const length = agreeing(words, at, parts);
        return parts.length > 0 && length >= least ? [{ id, at, length }] : [];
      }),
    );
    const best = hits.sort((one, other) => other.length - one.length || one.at - other.at)[0];
    if (best) found.push(best);
  }
  // Of bodies whose names begin alike, those that more of the words name; two that are equal are both left to the user.
  return found
    .filter((one) => {
      const rivals = found.filter(
        (other) =>
          other !== one && other.at < one.at + one.length && one.at < other.at + other.length,
      );
      return rivals.every((rival) => rival.length < one.length);
    })
    .sort((one, other) => one.at - other.at)
    .map(({ id }) => id);
}

function partsOf(name: string): string[] {
  return fold(name).split(' ').map(bare).filter(Boolean);
}

/** How many words from `at` on are those of the name, from its first. */
function agreeing(words: readonly Word[], at: number, parts: readonly string[]): number {
  let length = 0;
  for (const part of parts) {
    const word = words[at + length]?.folded;
    if (word === undefined) break;
    const isSame =
      word === part ||
      word.startsWith(`${part}-`) ||
      NAME_ENDINGS.some((ending) => word === part + ending);
    if (!isSame) break;
    length += 1;
  }
  return length;
}
