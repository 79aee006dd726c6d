import { expect, it } from 'vitest';
import { labelReader } from './label-words.ts';
import { newMaking, textParagraph } from './making.ts';
import { planOfWord } from './plan-of-word.ts';

const heading = (text: string) => ({ ...textParagraph(text), heading: 1 });

it('leaves out a list of contents that was typed, and no chapter of that name', () => {
  const titles = (...below: string[]) => {
    const blocks = [
      heading('Sisällys'),
      ...below.map((text) => textParagraph(text)),
      heading('1 Johdanto'),
      heading('2 Toimenpiteet'),
    ];
    const counts = { pictures: 0, comments: 0, tracked: 0, lettering: 0 };
    const making = newMaking(labelReader(), () => false);
    return planOfWord({ blocks, title: '', counts }, making).items.map(({ title }) => title);
  };
  expect(titles('1 Johdanto ........ 3', '2 Toimenpiteet\t4')).toEqual([
    'Johdanto',
    'Toimenpiteet',
  ]);
  expect(titles('Ohjelman sisältö sovittiin vuonna 2026', 'työryhmässä.')).toEqual([
    'Sisällys',
    'Johdanto',
    'Toimenpiteet',
  ]);
});
