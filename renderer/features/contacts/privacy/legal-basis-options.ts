import { LEGAL_BASES, type LegalBasis } from '#shared/contacts/person.ts';

/**
 * What a choice of the legal basis offers. Where nothing is said it is the authority's task: that basis is offered by itself only
 * where somebody has said it.
 */
export function legalBasisOptions(
  said: LegalBasis | '',
  words: { none: string; of: (basis: LegalBasis) => string },
): { value: LegalBasis | ''; label: string }[] {
  return [
    { value: '', label: words.none },
    ...LEGAL_BASES.filter((one) => one !== 'publicTask' || said === one).map((one) => ({
      value: one,
      label: words.of(one),
    })),
  ];
}
