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
