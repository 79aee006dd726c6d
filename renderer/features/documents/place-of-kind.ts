/** Where kinds are made that are about one thing, chosen first: a body, a person. */
const PLACES: Record<string, string> = {
  'body-composition': '/bodies',
  'article-14-notice': '/privacy',
  'person-report': '/contacts',
  programme: '/programme',
  'programme-extract': '/programme',
  'programme-summary': '/programme',
  'programme-compare': '/programme',
  'programme-changes': '/programme',
  'translation-order': '/programme',
  recommendations: '/recommendations',
  'cooperation-log': '/engagements',
  'travel-report': '/engagements',
  briefing: '/bodies',
  'visit-programme': '/engagements',
  obligations: '/obligations',
};

/** The place in the program where a document of `kind` is made; null where its window opens anywhere. */
export function placeOfKind(kind: string): string | null {
  return PLACES[kind] ?? null;
}
