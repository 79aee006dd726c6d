import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { keepEarlyInput } from './early-input.ts';
import { FileDrop } from './file-drop.tsx';

const dropped = (file: File) => {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  document.body.dispatchEvent(
    Object.assign(event, { dataTransfer: { types: ['Files'], files: [file] } }),
  );
  return event;
};

it('keeps a file that is dropped before there is who takes it, and hands it over once', () => {
  keepEarlyInput();
  const file = new File(['a'], 'lista.csv');
  expect(dropped(file).defaultPrevented).toBe(true);
  const onFiles = vi.fn();
  const { unmount } = render(<FileDrop title="" text="" onFiles={onFiles} />);
  expect(onFiles.mock.calls).toEqual([[[file], [file]]]);
  unmount();
  expect(dropped(file).defaultPrevented).toBe(false);
  const later = vi.fn();
  render(<FileDrop title="" text="" onFiles={later} />);
  expect(later).not.toHaveBeenCalled();
  dropped(file);
  expect(later).toHaveBeenCalledOnce();
});
