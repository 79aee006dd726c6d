import { inLanguage, nameIn, quietly, type TextInLanguage } from '../../text/in-language.ts';
import { pickText, type Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { ListedRecommendation } from '../listed-recommendation.ts';
import { referenceText } from '../reference-text.ts';
import {
  RECOMMENDATION_STATES,
  type Cover,
  type RecommendationPosition,
  type RecommendationState,
  type RecommendationStrength,
} from '../recommendation.ts';

/** A recommendation as its table prints it: texts in the document's language, or marked where they are not. */
export type PrintedRecommendation = {
  reference: string;
  text: TextInLanguage;
  strength: RecommendationStrength;
  position: RecommendationPosition;
  addressees: TextInLanguage[];
  actions: { number: string; title: TextInLanguage; cover: Cover }[];
  response: TextInLanguage;
  state: RecommendationState;
  dueOn?: CalendarDate;
};

/** Those that a body gave in a round; names are `''` where none is noted. */
export type PrintedRound = {
  body: TextInLanguage;
  /** Its abbreviation, where it has one. */
  abbr: string;
  round: string;
  /** What the round is about, as it stands in its name. */
  theme: TextInLanguage;
  counts: Record<RecommendationState, number>;
  rows: PrintedRecommendation[];
};

/** The table of recommendations: plain values, nothing left to look up. */
export type RecommendationsModel = {
  sampleData: boolean;
  /** What was chosen, in words; `''` where that is all. */
  selection: string;
  rounds: PrintedRound[];
};

/** The model of recommendations as `listedRecommendations` gives them, in the document's language. */
export function recommendationsModel(
  listed: readonly ListedRecommendation[],
  language: Language,
  selection = '',
): RecommendationsModel {
  const rounds = new Map<string, PrintedRound>();
  for (const one of listed) {
    const { recommendation, body, bodyAbbr, round } = one;
    const key = JSON.stringify([recommendation.bodyId ?? pickText(body, language), round]);
    const group = rounds.get(key) ?? {
      body: nameIn(body, language),
      abbr: pickText(bodyAbbr, language),
      round,
      theme: quietly(inLanguage(one.theme, language)),
      counts: { new: 0, assigned: 0, inAction: 0, partly: 0, implemented: 0, notFollowed: 0 },
      rows: [],
    };
    group.counts[recommendation.state ?? RECOMMENDATION_STATES[0]] += 1;
    group.rows.push(printed(one, language));
    rounds.set(key, group);
  }
  return {
    sampleData: listed.some(({ recommendation }) => recommendation.sample === true),
    selection,
    rounds: [...rounds.values()],
  };
}

function printed(
  { recommendation: one, addressees, actions }: ListedRecommendation,
  language: Language,
): PrintedRecommendation {
  return {
    reference: referenceText(one.reference, language),
    text: inLanguage(one.text, language),
    strength: one.strength,
    position: one.position ?? 'none',
    addressees: addressees.map((name) => nameIn(name, language)),
    actions: actions.map(({ number, title, cover }) => ({
      number,
      title: inLanguage(title, language),
      cover,
    })),
    response: inLanguage(one.response, language),
    state: one.state ?? 'new',
    ...(one.dueOn !== undefined && { dueOn: one.dueOn }),
  };
}
