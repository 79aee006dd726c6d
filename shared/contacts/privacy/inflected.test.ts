import { expect, it } from 'vitest';
import { inflected } from './inflected.ts';

const finds = (name: string, word: string) =>
  new RegExp(`(?<!\\p{L})${inflected(name)}(?!\\p{L})`, 'iu').test(word);

it.each([
  ['Virtanen', 'Virtanen Virtasen Virtaselle Virtaselta Virtasta Virtaseen Virtaseksi'],
  ['Tuulikallio', 'Tuulikallion Tuulikallioon Tuulikalliota Tuulikalliolle Tuulikalliossa'],
  ['Mäki', 'Mäen Mäellä Mäkeen Mäkeä'],
  ['Niemi', 'Niemen Niemelle Niemeä'],
  ['Lehto', 'Lehdon Lehdolta Lehtoa Lehtoon'],
  ['Aalto', 'Aallon Aallolle'],
  ['Honka', 'Hongan Hongalta Honkaa'],
  ['Salpa', 'Salvan Salpaa'],
  ['Laine', 'Laineen Laineelle Lainetta'],
  ['Maa', 'Maan Maalle Maahan'],
  ['Mallikas', 'Mallikkaan Mallikkaalle Mallikasta'],
  ['Kaunis', 'Kauniin Kaunista'],
  ['Markus', 'Markuksen Markukselle Markusta'],
  ['Sandberg', 'Sandbergin Sandbergille Sandbergiä Sandbergs'],
  ['Vaahtera-Aho', 'Vaahtera-Ahon Vaahtera-Aholle'],
  ['af Malmholm', 'af Malmholmin af  Malmholmille'],
])('finds %s in its cases', (name, forms) => {
  for (const form of forms.split(/ (?!\s*Malmholm)/u)) {
    expect.soft(finds(name, form), form).toBe(true);
  }
});

it('takes no other name for one of its cases', () => {
  const others = [
    ['Esimerkki', 'Esimerkkinen'],
    ['Aalto', 'Aaltonen'],
    ['Koski', 'Koskinen'],
    ['Koski', 'Koskenniemi'],
    ['Niemi', 'Nieminen'],
    ['Niemi', 'Niemelä'],
    ['Mäki', 'Mäkelä'],
    ['Lehto', 'Lehtonen'],
    ['Laine', 'Lainela'],
    ['Virta', 'Virtanen'],
    ['Sand', 'Sandberg'],
  ];
  const taken = others.filter(([name = '', other = '']) => finds(name, other));
  expect(taken).toEqual([]);
});
