import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ReturnedText } from '#shared/programme/translation-order/plan-translations.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { ReturnedLine } from './returned-line.tsx';

const returned = (sv: string): ReturnedText => ({
  text: {
    key: 'actions:a:title',
    table: 'actions',
    of: 'actions',
    recordId: 'a',
    field: 'title',
    owner: { table: 'actions', id: 'a' },
    rich: false,
    text: { fi: 'Ihmiskaupan uhrien tunnistaminen' },
    states: { sv: 'missing', en: 'missing' },
  },
  state: 'new',
  before: undefined,
  after: sv,
  parts: { filled: 1, of: 1 },
  lost: [],
  dropped: [],
  changedSource: [],
  isFinnish: false,
});

async function show(sv: string) {
  await renderScreen(
    <table>
      <tbody>
        <ReturnedLine
          returned={returned(sv)}
          language="sv"
          numbers={new Map()}
          isTicked={false}
          onTick={undefined}
        />
      </tbody>
    </table>,
  );
}

it('tells of a term that a returned translation has otherwise than the glossary', async () => {
  await show('Identifiering av offer för trafficking');
  expect(screen.getAllByText(/^Sanasto: ”ihmiskaup/iu)).toHaveLength(1);
});

it('tells of none where the terms are those of the glossary', async () => {
  await show('Identifiering av offer för människohandel');
  expect(screen.queryByText(/Sanasto/u)).toBeNull();
});
