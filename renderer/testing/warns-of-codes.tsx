import { fireEvent, waitFor } from '@testing-library/react';
import { expect } from 'vitest';

const CODE = '131052-308T';
const WARNED = /henkilötunnus/u;
const TEXTS = 'input:not([type=checkbox], [type=radio], [type=hidden], [role=combobox]), textarea';

/** Writes a personal identity code into every field of texts on the screen: each warns of it, as who hears the screen is told, too. */
export async function expectWarnings(): Promise<void> {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(TEXTS)]
    // What else the libraries put there has no name.
    .filter(({ labels }) => labels?.length);
  expect(fields.length).toBeGreaterThan(0);
  for (const field of fields) {
    fireEvent.change(field, { target: { value: `Asiakas ${CODE}` } });
  }
  const isWarned = (field: HTMLElement) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .some((id) => WARNED.test(document.getElementById(id)?.textContent ?? ''));
  const nameOf = ({ labels }: HTMLInputElement | HTMLTextAreaElement) => labels?.[0]?.textContent;
  await waitFor(() => expect(fields.filter((field) => !isWarned(field)).map(nameOf)).toEqual([]));
}
