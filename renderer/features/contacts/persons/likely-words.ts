import { sortingName } from '#shared/contacts/person-name.ts';
import type { PersonDraft } from '#shared/contacts/person-draft.ts';
import { fold } from '#shared/text/fold.ts';

/** What is searched for by what is typed of a new person, and whether whom it finds, by her name in lists, may be she. */
export type LikelyWords = { text: string; isLikely: (listName: string) => boolean };

/** Shorter than this nobody is recognised by what is typed: beside something else, and by a family name alone. */
const LEAST = 2;
const LEAST_ALONE = 3;

/**
 * Who is looked for: by her whole name, or while that is not there by her family name, or by her given name and where she works;
 * and by each address and number. `organisationOf` says what an organisation that was chosen is called.
 */
export function likelyWords(
  { givenName, familyName, contactPoints, positions }: PersonDraft,
  organisationOf: (id: string) => string,
): LikelyWords[] {
  const given = givenName.trim();
  const family = familyName.trim();
  const points = contactPoints
    .map(({ kind, value }) => ({ kind, text: value.trim() }))
    .filter(({ kind, text }) =>
      kind === 'email' ? /^[^\s@]{3,64}@/u.test(text) : /(?:\d\D*){6}/u.test(text),
    )
    .map(({ text }) => ({ text, isLikely: () => true }));
  if (given.length >= LEAST && family.length >= LEAST) {
    return [{ text: `${family} ${given}`, isLikely: () => true }, ...points];
  }
  if (family.length >= LEAST_ALONE) {
    const begins = fold(family);
    const isLikely = (name: string) =>
      [name, sortingName({ familyName: name, givenName: '' })].some((one) =>
        fold(one).startsWith(begins),
      );
    return [{ text: family, isLikely }, ...points];
  }
  if (given.length < LEAST) return points;
  const within = positions
    .map(({ organisationId, organisationName }) =>
      (organisationId === null ? organisationName : organisationOf(organisationId)).trim(),
    )
    .filter((name) => name.length >= LEAST)
    .map((name) => ({
      text: `${given} ${name}`,
      isLikely: (one: string) => fold(one).includes(` ${fold(given)}`),
    }));
  return [...within, ...points];
}
