import { cleanup, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { SideCells } from './side-cells.tsx';

const cellsOf = async (before: string, after: string, isFormOnly = false) => {
  await renderScreen(
    <table>
      <tbody>
        <tr>
          <SideCells sides={[before, after]} isFormOnly={isFormOnly} />
        </tr>
      </tbody>
    </table>,
  );
  return (await screen.findAllByRole('cell')).map(({ textContent }) => textContent);
};

it('says that only the form changed where the words of a text stayed', async () => {
  expect(await cellsOf('Ohje', 'Ohje', true)).toEqual(['Ohje', 'OhjeVain muotoilu muuttui']);
});

it('says nothing of the form where something else changed, and of what holds nothing', async () => {
  expect(await cellsOf('Ohje', 'Ohje')).toEqual(['Ohje', 'Ohje']);
  cleanup();
  expect(await cellsOf('', '', true)).toEqual(['tyhjä', 'tyhjä']);
});
