import { documentFileName } from '../../documents/texts/file-name.ts';
import { LOCALES, pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { hasIdentityCode } from '../../lib/identity-code.ts';
import { typedDay } from '../../lib/read-day.ts';
import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import { writeXlsx } from '../../tabular/write-xlsx.ts';
import type { ListedRecommendation } from '../listed-recommendation.ts';
import { RECOMMENDATION_COLUMNS, type RecommendationColumn } from '../reading/columns.ts';
import { strengthName } from '../reading/value-words.ts';

/** In characters; the texts wrap. */
const WIDTHS: Record<RecommendationColumn, number> = {
  reference: 24,
  body: 22,
  round: 22,
  givenOn: 12,
  strength: 18,
  textFi: 50,
  textSv: 40,
  textEn: 50,
  position: 18,
  addressees: 28,
  topics: 22,
  dueOn: 12,
  state: 18,
  responseFi: 40,
  responseSv: 30,
  responseEn: 40,
  actions: 40,
};

/**
 * Writes recommendations as a workbook: a header that stays in sight and can be filtered by, a row each, all languages.
 * The import reads it back as it is (but for the actions, which are linked on screens alone). Nothing is written where a
 * text holds a Finnish personal identity code: the failure names the recommendation.
 */
export function writeRecommendations(
  listed: readonly ListedRecommendation[],
  { language, today }: { language: Language; today: CalendarDate },
): Result<{ bytes: Uint8Array; fileName: string }, Failure<'identity-code'>> {
  const t = translatorFor(language);
  const rows = listed.map((one) =>
    RECOMMENDATION_COLUMNS.map((column) => cellOf(one, column, language)),
  );
  const bad = rows.findIndex((cells) => cells.some(hasIdentityCode));
  if (bad >= 0) {
    const name = listed[bad]?.recommendation.reference ?? '';
    return fail('identity-code', { name: hasIdentityCode(name) ? String(bad + 1) : name });
  }
  const title = t('recommendations:title');
  const bytes = writeXlsx({
    title,
    locale: LOCALES[language],
    day: today,
    sheets: [
      {
        name: title,
        columns: RECOMMENDATION_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
        rows: [
          RECOMMENDATION_COLUMNS.map((column) => t(`recommendations:column.${column}`)),
          ...rows,
        ],
        header: true,
      },
    ],
  });
  return ok({
    bytes,
    fileName: documentFileName({ title, date: today, language, extension: 'xlsx' }),
  });
}

function cellOf(
  { recommendation: one, body, round, addressees, actions }: ListedRecommendation,
  column: RecommendationColumn,
  language: Language,
): string {
  const t = translatorFor(language);
  switch (column) {
    case 'reference':
      return one.reference;
    case 'body':
      return pickText(body, language);
    case 'round':
      return round;
    case 'givenOn':
      return typedDay(one.givenOn);
    case 'dueOn':
      return typedDay(one.dueOn);
    case 'strength':
      return strengthName(t, one.strength);
    case 'textFi':
      return one.text.fi ?? '';
    case 'textSv':
      return one.text.sv ?? '';
    case 'textEn':
      return one.text.en ?? '';
    case 'responseFi':
      return one.response?.fi ?? '';
    case 'responseSv':
      return one.response?.sv ?? '';
    case 'responseEn':
      return one.response?.en ?? '';
    case 'position':
      return t(`cooperation:position.${one.position ?? 'none'}`);
    case 'state':
      return t(`cooperation:recommendationState.${one.state ?? 'new'}`);
    case 'addressees':
      return addressees.map((name) => pickText(name, language)).join('; ');
    case 'topics':
      return (one.topics ?? []).join('; ');
    case 'actions':
      return actions
        .map(
          ({ number, title, cover }) =>
            `${number} ${pickText(title, language)} (${t(`programme:recommendation.covers.${cover}`)})`,
        )
        .join('\n');
  }
}
