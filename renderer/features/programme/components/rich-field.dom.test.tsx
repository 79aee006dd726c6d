import { act, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import type { Translated } from '#shared/programme/translated.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { richTextBuilder } from '#shared/rich-text/testing/build-rich-text.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import {
  firstText,
  layOutNothing,
  paste,
  select,
} from '#renderer/ui/rich-text-editor/testing/show-editor.tsx';
import { RichField } from './rich-field.tsx';

beforeAll(layOutNothing);
const { doc, p } = richTextBuilder();

/** A text whose saving is refused, with the cursor in it. */
async function refused() {
  const failure = new Error('disk full');
  const told = vi.fn<(reason: unknown) => void>();
  process.on('unhandledRejection', told);
  onTestFinished(() => void process.off('unhandledRejection', told));
  const onSave = vi.fn<(text: Translated<RichText>) => Promise<void>>(() =>
    Promise.reject(failure),
  );
  const view = await renderScreen(
    <RichField
      keptAs="x:body"
      label="Teksti"
      language="fi"
      text={{ fi: doc(p('eka')) }}
      onSave={onSave}
    />,
  );
  const box = await screen.findByRole('textbox', { name: 'Teksti' });
  select(firstText(box), 0);
  const kept = () => view.office.drafts.get('text:x:body:fi');
  return { ...view, box, onSave, told, failure, kept };
}

it('tells once that a text could not be saved, and tries again when the view goes', async () => {
  const { box, onSave, told, failure, unmount } = await refused();
  act(() => paste(box, 'A'));
  await waitFor(() => expect(told).toHaveBeenCalledTimes(1), { timeout: 3000 });
  expect(told.mock.calls[0]?.[0]).toBe(failure);
  expect(onSave).toHaveBeenCalledTimes(1);
  unmount();
  expect(onSave).toHaveBeenCalledTimes(2);
});

it('keeps what was pasted and could not be saved as the view went', async () => {
  const { box, kept, unmount } = await refused();
  act(() => paste(box, 'A'));
  unmount();
  await waitFor(async () => expect(JSON.stringify(await kept())).toContain('Aeka'), {
    timeout: 3000,
  });
});
