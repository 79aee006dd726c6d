import type { ModelFailure } from '#shared/document-kinds/offered-kind.ts';

/** Why there is nothing to make a document of: what was named is not there, or nothing was named where something must be. */
const WHY: Record<ModelFailure['code'], (name: string) => string> = {
  'programme-not-found': (name) =>
    name ? `no programme, or more than one, is called "${name}"` : 'there is no programme',
  'version-not-found': (name) =>
    name
      ? `the programme has no version "${name}"`
      : 'the programme has no two versions to compare; another one is chosen with --programme',
  'round-not-found': (name) =>
    name ? `no round of follow-up is called "${name}"` : 'nothing is followed up',
  'body-not-found': (name) =>
    name ? `no body, or more than one, is called "${name}"` : 'name the body with --body',
  'period-invalid': (name) => `"${name}" is no period; --from and --to are days, YYYY-MM-DD`,
  'country-not-found': (name) => `no country is called "${name}"`,
  'grouping-invalid': (name) => `the log cannot be grouped by "${name}"`,
  'engagement-not-found': (name) =>
    name ? `the log has no entry "${name}"` : 'name the entry of the log with --engagement',
  'engagement-restricted': () => 'the entry of the log is restricted',
  'item-not-found': (name) => `the meeting has no item ${name}`,
  'meeting-not-found': (name) => (name ? `the body has no meeting ${name}` : 'there is no meeting'),
  'obligation-not-found': (name) =>
    name ? `no obligation is called "${name}"` : 'nothing is owed from now on',
  'questionnaire-not-found': (name) =>
    name ? `no questionnaire is called "${name}"` : 'there is no questionnaire',
  'questionnaire-restricted': () => 'the questionnaire is restricted',
};

/** The code of a failure, and a sentence. */
export function whyNoModel({ code, facts }: ModelFailure): string {
  return `${code}: ${WHY[code](String(facts?.['name'] ?? ''))}`;
}
