import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ProgrammeText } from '#shared/programme/programme-texts.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { TextLine } from './text-line.tsx';

const own: ProgrammeText = {
  key: 'actions:a:title',
  table: 'actions',
  recordId: 'a',
  field: 'title',
  owner: { table: 'actions', id: 'a' },
  rich: false,
  text: { fi: 'Ohje' },
  states: { sv: 'missing', en: 'missing' },
};

async function linkOf(text: ProgrammeText) {
  const { unmount } = await renderScreen(
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
