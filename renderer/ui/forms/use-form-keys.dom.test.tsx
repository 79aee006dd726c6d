import { render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { expect, it } from 'vitest';
import { useFormKeys } from './use-form-keys.ts';

function Form({ tries, isWrong = false }: { tries: number; isWrong?: boolean }) {
  const ref = useRef<HTMLFormElement>(null);
  useFormKeys(ref, { tries, save: () => undefined, cancel: () => undefined });
  return (
    <form ref={ref}>
      <button type="button">Poista tehtävä</button>
      <input aria-label="Nimi" />
      <input aria-label="Päivä" aria-invalid={isWrong} />
    </form>
  );
}

it('puts the keyboard to the first wrong field, and leaves it where saving failed without one', () => {
  const { rerender } = render(<Form tries={0} />);
  const [name, day] = [screen.getByLabelText('Nimi'), screen.getByLabelText('Päivä')];
  expect(document.activeElement).toBe(name);
  rerender(<Form tries={1} />);
  expect(document.activeElement).toBe(name);
  rerender(<Form tries={2} isWrong />);
  expect(document.activeElement).toBe(day);
});
