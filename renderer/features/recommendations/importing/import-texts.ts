import type { Translate } from '#shared/i18n/translate.ts';
import type { Failure } from '#shared/lib/result.ts';
import type {
  ImportRemark,
  PlannedRecommendation,
} from '#shared/recommendations/import/plan-recommendations.ts';
import type { RecommendationColumn } from '#shared/recommendations/reading/columns.ts';
import { TABLE_FAILURE_CODES } from '#shared/tabular/table.ts';

/** The facts that come with a code are those that its text names. */
type Say = (key: string, facts: Record<string, string | number>) => string;

export function remarkText(t: Translate, { code, facts }: ImportRemark): string {
  return (t as Say)(`recommendations:remark.${code}`, { ...facts });
}

/** Why a file cannot be read. */
export function failureText(t: Translate, failure: Failure): string {
  const code = TABLE_FAILURE_CODES.find((known) => known === failure.code) ?? 'unreadable';
  return (t as Say)(`import:failure.${code}`, { ...failure.facts });
}

/** What of the recommendation that is there becomes another. */
export function changedFields(
  t: Translate,
  { changes, existing, addresseeIds }: PlannedRecommendation,
): string[] {
  const column = (name: RecommendationColumn | 'text') => t(`recommendations:column.${name}`);
  const names = (Object.keys(changes) as (keyof typeof changes)[]).map((field) => {
    switch (field) {
      case 'text':
        return column('text');
      case 'response':
        return t('recommendations:page.response');
      case 'reviewRoundId':
        return column('round');
      case 'givenOn':
      case 'dueOn':
      case 'position':
      case 'state':
      case 'strength':
      case 'topics':
        return column(field);
      default:
        return column('reference');
    }
  });
  return existing && addresseeIds.length > 0 ? [...names, column('addressees')] : names;
}
