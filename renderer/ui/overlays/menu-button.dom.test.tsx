import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { createI18n } from '#shared/i18n/translate.ts';
import { MenuButton } from './menu-button.tsx';

it('says which entries are chosen, which it otherwise only draws', async () => {
  const user = userEvent.setup();
  const entry = (id: string, isChosen?: boolean) => ({
    id,
    label: id,
    isChosen,
    onAction: () => undefined,
  });
  render(
    <I18nextProvider i18n={createI18n('fi')}>
      <MenuButton
        label="Toiminnot"
        entries={[
          { heading: 'Kenen', entries: [entry('Oma', false), entry('Tehtävän', true)] },
          'line',
          entry('Poista'),
        ]}
      />
    </I18nextProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Toiminnot' }));
  expect(await screen.findAllByRole('menuitem')).toHaveLength(3);
  expect(screen.getByRole('menuitem', { name: 'Tehtävän', description: 'valittu' })).toBeTruthy();
  expect(screen.queryByRole('menuitem', { name: 'Oma', description: 'valittu' })).toBeNull();
});
