/** How rare the parts of a list's addresses are, in bits. */
export type Addresses = {
  wordBits: (word: string) => number;
  postalCodeBits: (code: string) => number;
  /** Whether a word is in so few addresses that it names a street, not a kind of street. */
  isRare: (word: string) => boolean;
};

/** A list says little of how rare a street is that stands in it once, and a short one of any. */
const UNSEEN = 0.5;
const WIDER_WORLD = 100;
/** A word that one in so many addresses has is a kind of street (`tie`, `street`), or a staircase. */
const KIND_OF_STREET = 50;

export type Addressed = { addressWords: readonly string[]; postalCode: string };

/** Counts the words and postal codes of a list's addresses, each once a row. */
export function learnAddresses(features: readonly Addressed[]): Addresses {
  const words = new Map<string, number>();
  const codes = new Map<string, number>();
  let [addresses, coded] = [0, 0];
  for (const { addressWords, postalCode } of features) {
    if (addressWords.length > 0) addresses += 1;
    for (const word of new Set(addressWords)) words.set(word, (words.get(word) ?? 0) + 1);
    if (postalCode === '') continue;
    coded += 1;
    codes.set(postalCode, (codes.get(postalCode) ?? 0) + 1);
  }
  const bits = (count: number, all: number) => Math.log2((all + WIDER_WORLD) / (count + UNSEEN));
  return {
    wordBits: (word) => bits(words.get(word) ?? 0, addresses),
    postalCodeBits: (code) => bits(codes.get(code) ?? 0, coded),
    isRare: (word) => (words.get(word) ?? 0) <= Math.max(addresses / KIND_OF_STREET, 2),
  };
}
