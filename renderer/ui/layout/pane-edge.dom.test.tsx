import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { PaneEdge } from './pane-edge.tsx';
import { usePaneWidth } from './use-pane-width.ts';

const LIMITS = { min: 10, max: 30, usual: 20 };

function Panes({ of }: { of: 'left' | 'right' }) {
  const [width, setWidth] = usePaneWidth('tried', LIMITS);
  return <PaneEdge width={width} limits={LIMITS} of={of} onWidth={setWidth} />;
}

beforeEach(() => localStorage.clear());

it.each([
  ['left', ['21', '20', '30', '10']],
  ['right', ['19', '20', '10', '30']],
] as const)('moves as the keys point, for a pane on its %s side', async (of, widths) => {
  await renderScreen(<Panes of={of} />);
  const edge = screen.getByRole('separator');
  act(() => edge.focus());
  const seen: (string | null)[] = [];
  for (const key of ['{ArrowRight}', '{ArrowLeft}', '{End}', '{Home}']) {
    await userEvent.keyboard(key);
    seen.push(edge.getAttribute('aria-valuenow'));
  }
  expect(seen).toEqual(widths);
});

it('is where it was left', async () => {
  const { unmount } = await renderScreen(<Panes of="left" />);
  act(() => screen.getByRole('separator').focus());
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  unmount();
  await renderScreen(<Panes of="left" />);
  expect(screen.getByRole('separator').getAttribute('aria-valuenow')).toBe('22');
});
