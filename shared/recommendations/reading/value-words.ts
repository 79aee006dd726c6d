import { fold } from '../../text/fold.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import {
  RECOMMENDATION_POSITIONS,
  RECOMMENDATION_STATES,
  RECOMMENDATION_STRENGTHS,
  type RecommendationPosition,
  type RecommendationState,
  type RecommendationStrength,
} from '../recommendation.ts';

/** What a strength is called on screens and in documents. */
export function strengthName(t: Translate, strength: RecommendationStrength): string {
  return t(`programme:recommendation.strengths.${strength}`);
}

const OTHER_STRENGTHS: Record<RecommendationStrength, readonly string[]> = {
  urges: ['urges', 'urge', 'calls upon', 'kehottaa', 'uppmanar'],
  considers: ['considers', 'considers that', 'katsoo', 'anser'],
  invites: ['invites', 'encourages', 'pyytää', 'kannustaa', 'inbjuder', 'uppmuntrar'],
  recommends: ['recommends', 'suosittaa', 'suosittelee', 'rekommenderar'],
  priority: ['priority', 'prioritized', 'ensisijainen', 'prioriterad'],
};
const OTHER_POSITIONS: Record<RecommendationPosition, readonly string[]> = {
  none: ['none', 'ei', 'ingen', '–', '-'],
  accepted: ['accepted', 'supported', 'hyväksytty', 'hyväksytään', 'godkänd', 'enjoys the support'],
  partly: ['partly', 'partially accepted', 'partially supported', 'osittain', 'delvis'],
  noted: ['noted', 'merkitty tiedoksi', 'antecknad', 'not accepted', 'not supported'],
};
const OTHER_STATES: Record<RecommendationState, readonly string[]> = {
  new: ['new', 'uusi', 'ny', 'open', 'avoin'],
  assigned: ['assigned', 'vastuutettu'],
  inAction: ['ongoing', 'in progress', 'kesken', 'käynnissä', 'toimeenpanossa', 'pågår'],
  partly: ['partly implemented', 'partially implemented', 'osittain', 'delvis'],
  implemented: ['implemented', 'toteutettu', 'genomförd', 'done', 'tehty'],
  notFollowed: ['not implemented', 'not followed', 'ei toteuteta'],
};

const reader = <Value extends string>(
  values: readonly Value[],
  name: (t: Translate, value: Value) => string,
  others: Record<Value, readonly string[]>,
) => {
  let known: Map<string, Value> | undefined;
  return (word: string): Value | null => {
    if (!known) {
      known = new Map();
      for (const value of values) for (const other of others[value]) known.set(fold(other), value);
      for (const language of LANGUAGES) {
        const t = translatorFor(language);
        for (const value of values) known.set(fold(name(t, value)), value);
      }
    }
    return known.get(fold(word)) ?? null;
  };
};

/** The strength that a word of a table says, as the program names it in any language, or as bodies do. */
export const readStrength = reader(RECOMMENDATION_STRENGTHS, strengthName, OTHER_STRENGTHS);
/** The same of Finland's position. */
export const readPosition = reader(
  RECOMMENDATION_POSITIONS,
  (t, position) => t(`cooperation:position.${position}`),
  OTHER_POSITIONS,
);
/** The same of how far it has come. */
export const readState = reader(
  RECOMMENDATION_STATES,
  (t, state) => t(`cooperation:recommendationState.${state}`),
  OTHER_STATES,
);
