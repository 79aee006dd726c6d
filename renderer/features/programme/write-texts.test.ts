import { expect, it } from 'vitest';
import { programmeTexts } from '#shared/programme/programme-texts.ts';
import { withTranslation } from '#shared/programme/translation-state.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { addProgramme, editLevels } from './programme-commands.ts';
import { readContent } from './programme-data.ts';
import { writeTexts } from './write-texts.ts';

it('writes the names of several levels with other texts, each into its place', async () => {
  const office = await emptyOffice();
  const { value: id } = await addProgramme(office, {
    ...{ name: 'Ohjelma', from: undefined, to: undefined, structure: 'goal' },
  });
  const programme = await office.read.programmes.get(id);
  if (!programme) throw new Error('no programme');
  await editLevels(office, programme, () => [
    { name: { fi: 'Painopiste' } },
    { name: { fi: 'Tavoite', sv: 'Mål' } },
    { name: { fi: 'Teema' } },
  ]);
  const textsOf = async () => {
    const content = await readContent(office, id);
    return content ? programmeTexts(content).filter(({ owner }) => owner.id === id) : [];
  };
  const texts = await textsOf();
  const inSwedish = new Map([
    ['programmes:title', 'Plan'],
    ['programmes:levels.0', 'Prioritet'],
    ['programmes:levels.2', 'Tema'],
  ]);
  await office.change({ name: 'editTranslation' }, (write) =>
    writeTexts(
      write,
      texts.flatMap((text) => {
        const sv = inSwedish.get(text.key.replace(`${id}:`, ''));
        return text.rich || sv === undefined
          ? []
          : [{ text, next: withTranslation(text.text, 'sv', sv) }];
      }),
    ),
  );
  expect((await textsOf()).map(({ text, states }) => [text.fi, text.sv, states.sv])).toEqual([
    ['Ohjelma', 'Plan', 'current'],
    ['Painopiste', 'Prioritet', 'current'],
    ['Tavoite', 'Mål', 'current'],
    ['Teema', 'Tema', 'current'],
  ]);
});
