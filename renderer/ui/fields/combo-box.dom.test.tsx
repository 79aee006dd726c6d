import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { ComboBox } from './combo-box.tsx';

const LONG = 'Kierros 3: Oikeussuojan ja oikeussuojakeinojen saatavuus';

function Rounds() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <ComboBox
      label="Kierros"
      options={[{ value: 'three', label: LONG }]}
      value={value}
      onChange={setValue}
    />
  );
}

it('shows what is chosen from its beginning, though the words that found it had run on', async () => {
  const user = userEvent.setup();
  await renderScreen(<Rounds />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Kierros' });
  await user.type(field, 'oikeussuojakeinojen');
  // As a browser does with words that are longer than the field.
  field.scrollLeft = 17;
  await user.keyboard('{ArrowDown}{Enter}');
  expect(field.value).toBe(LONG);
  expect(field.scrollLeft).toBe(0);
});

it('finds names by the letters that a keyboard has', async () => {
  const user = userEvent.setup();
  const names = ['Jørgensen – Łódź', 'Ægir Großmann'];
  await renderScreen(
    <ComboBox
      label="Nimi"
      options={names.map((label) => ({ value: label, label }))}
      value={null}
      onChange={() => undefined}
    />,
  );
  await user.type(screen.getByRole('combobox', { name: 'Nimi' }), 'jorgensen - lodz');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([names[0]]);
  await user.clear(screen.getByRole('combobox', { name: 'Nimi' }));
  await user.type(screen.getByRole('combobox', { name: 'Nimi' }), 'aegir grossmann');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([names[1]]);
});
