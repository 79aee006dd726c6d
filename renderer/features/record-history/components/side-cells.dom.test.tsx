import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { SideCells } from './side-cells.tsx';

const cellsOf = async (before: string, after: string) => {
  await renderScreen(
    <table>
      <tbody>
        <tr>
          <SideCells sides={[before, after]} />
        </tr>
      </tbody>
    </table>,
  );
  return (await screen.findAllByRole('cell')).map(({ textContent }) => textContent);
};

it('says that only the form changed where the words of a text stayed', async () => {
  expect(await cellsOf('Ohje', 'Ohje')).toEqual(['Ohje', 'OhjeVain muotoilu muuttui']);
});

it('says nothing of the form of what holds nothing, and of words that changed', async () => {
  expect(await cellsOf('', 'Ohje')).toEqual(['tyhjä', 'Ohje']);
});
