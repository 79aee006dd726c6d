import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
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
