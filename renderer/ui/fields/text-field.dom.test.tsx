import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

it('takes what is raised in Word as characters that are so by themselves, and leaves the rest to the browser', async () => {
  const insert = vi.fn(() => true);
  // jsdom has none.
  document.execCommand = insert;
  await renderScreen(<TextField label="Otsikko" value="" onChange={() => undefined} wraps />);
  const field = screen.getByRole('textbox', { name: 'Otsikko' });
  const paste = (html: string) =>
    fireEvent.paste(field, {
      clipboardData: { getData: (type: string) => (type === 'text/html' ? html : 'm2') },
    });
  expect(paste('<p class="MsoNormal">10 m<sup>2</sup></p>')).toBe(false);
  expect(insert).toHaveBeenCalledExactlyOnceWith('insertText', false, '10 m²');
  expect(paste('<p class="MsoNormal">10 m2</p>')).toBe(true);
  expect(insert).toHaveBeenCalledOnce();
});

it('warns of a personal identity code in any text, and not in a password', async () => {
  const none = () => undefined;
  await renderScreen(
    <>
      <TextField label="Lähde" value="Luettelo 131052-308T" onChange={none} />
      <TextArea label="Muistiinpanot" value={'Rivi\n131052-308T.'} onChange={none} />
      <TextField label="Diaari" value="VN/1310/2026" onChange={none} />
      <TextField label="Salasana" type="password" value="131052-308T" onChange={none} />
    </>,
  );
  const warned = screen.getAllByRole('textbox', { description: /henkilötunnus/u });
  expect(warned.map((field) => field.getAttribute('aria-invalid'))).toEqual([null, null]);
  expect(screen.getAllByText(/Tekstissä näyttää olevan henkilötunnus\. Poista se\./u)).toHaveLength(
    2,
  );
});
