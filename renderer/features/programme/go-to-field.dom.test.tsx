import { afterEach, expect, it } from 'vitest';
import { waitFor } from '@testing-library/react';
import { goToField } from './go-to-field.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

it('goes to a field that is drawn only a moment later', async () => {
  goToField('money');
  expect(document.activeElement).toBe(document.body);
  document.body.innerHTML = '<div data-field="money"><input id="sum"></div>';
  await waitFor(() => expect(document.activeElement?.id).toBe('sum'));
});
