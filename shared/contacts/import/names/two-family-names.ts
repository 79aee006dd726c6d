import { foldKey } from '../../../text/fold-key.ts';

/**
 * Common family names of Spanish and Portuguese (everyday knowledge, not a register), of which people bear two: where
 * one stands before the last word of a name, or both words at its beginning are such, the family name has two words.
 * Left out are those that are given names too (`Martín`, `Santiago`, `Francisco`).
 */
const NAMES =
  'garcia gonzalez rodriguez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno munoz alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales suarez ortega delgado castro ortiz rubio marin sanz iglesias nunez medina garrido cortes castillo santos lozano guerrero cano prieto mendez cruz calvo gallego herrera marquez leon vidal pena flores cabrera campos vega fuentes carrasco reyes caballero aguilar vargas rojas mendoza guzman salazar chavez rivera espinoza paredes quispe ' +
  'silva santos ferreira pereira oliveira costa rodrigues martins sousa souza fernandes goncalves gomes lopes marques alves almeida ribeiro pinto carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso rocha neves coelho cunha pires araujo barbosa barros lima cavalcanti nascimento';

const FAMILY_NAMES = new Set(NAMES.split(' '));

/** Whether `name` is such a family name. */
export function isOneOfTwoFamilyNames(name: string): boolean {
  return name.length <= 12 && FAMILY_NAMES.has(foldKey(name));
}

/**
 * Where the family name of two words begins in a whole name with the given names first, and whether that is sure: both
 * of its words are such names. Null where none of the words before the last is one.
 */
export function twoFamilyNames(words: readonly string[]): { at: number; isSure: boolean } | null {
  // `Souza dos Santos`: the particle goes with what follows.
  const isParticle = (word = '') => /^(?:dos|das|do|da|de|del|la|las|los|e|y|i)$/i.test(word);
  let last = words.length - 1;
  while (last > 1 && isParticle(words[last - 1])) last -= 1;
  let at = last - 1;
  if (at < 1 || !isOneOfTwoFamilyNames(words[at] ?? '')) return null;
  while (at > 1 && isParticle(words[at - 1])) at -= 1;
  return { at, isSure: isOneOfTwoFamilyNames(words.at(-1) ?? '') };
}
