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

it('waits no longer for a field once another is gone to', async () => {
  document.body.innerHTML = '<div data-field="title"><input id="title"></div>';
  goToField('money');
  goToField('title');
  expect(document.activeElement?.id).toBe('title');
  document.body.insertAdjacentHTML('beforeend', '<div data-field="money"><input id="sum"></div>');
  for (let frames = 0; frames < 30; frames += 1) {
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
  expect(document.activeElement?.id).toBe('title');
});
