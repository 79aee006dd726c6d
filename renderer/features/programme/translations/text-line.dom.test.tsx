import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ProgrammeText } from '#shared/programme/programme-texts.ts';
import { richTextBuilder } from '#shared/rich-text/testing/build-rich-text.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { TextLine } from './text-line.tsx';

const { doc, p } = richTextBuilder();
const own: ProgrammeText = {
  key: 'actions:a:title',
  table: 'actions',
  of: 'actions',
  recordId: 'a',
  field: 'title',
  owner: { table: 'actions', id: 'a' },
  rich: false,
  text: { fi: 'Ohje' },
  states: { sv: 'missing', en: 'missing' },
};

const show = (text: ProgrammeText) =>
  renderScreen(
    <table>
      <tbody>
        <TextLine
          text={text}
          programmeId="p"
          number="1.1"
          language="sv"
          isTicked={false}
          onTick={() => undefined}
          onWritten={() => undefined}
        />
      </tbody>
    </table>,
  );

async function linkOf(text: ProgrammeText) {
  const { unmount } = await show(text);
  const href = screen.getByRole('link').getAttribute('href');
  unmount();
  return href;
}

it('leads from each text to the field that it stands in, or to the page of what it is a part of', async () => {
  expect(await linkOf(own)).toBe('#/programme/p/a/title');
  expect(await linkOf({ ...own, table: 'milestones', recordId: 'm' })).toBe('#/programme/p/a');
  const ofProgramme = { table: 'programmes', id: 'p' } as const;
  expect(await linkOf({ ...own, table: 'programmes', recordId: 'p', owner: ofProgramme })).toBe(
    '#/programme/p/details/title',
  );
});

it('has the keyboard in a text with form once it is opened to be written', async () => {
  await show({ ...own, field: 'description', rich: true, text: { fi: doc(p('Ohje')) } });
  await userEvent.click(screen.getByRole('button', { name: 'Muokkaa' }));
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /ruotsiksi/ })),
  );
});

it('keeps the keyboard on its line when its translation is said to hold', async () => {
  const text = { fi: 'Ohje', sv: 'Anvisning' };
  await show({ ...own, text, states: { sv: 'old', en: 'missing' } });
  await userEvent.click(screen.getByRole('button', { name: 'Käännös pätee yhä' }));
  expect(document.activeElement).toBe(screen.getByRole('link'));
});

it('says which terms of a short text are not as in the glossary', async () => {
  await show({ ...own, text: { fi: 'Ihmiskauppa', sv: 'Handel' } });
  expect(screen.getByText(/människohandel/)).toBeTruthy();
});
