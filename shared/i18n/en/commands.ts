import type { Groups } from '../fi/index.ts';

export const commands: Groups['commands'] = {
  save: 'Save',
  print: 'Print…',
  closeWindow: 'Close window',
  quit: 'Quit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  find: 'Find',
  back: 'Back',
  forward: 'Forward',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Original size',
  fullScreen: 'Full screen',
  palette: 'Commands and search…',
  minimise: 'Minimise',
  synonyms: {
    print: 'paper, pdf',
    undo: 'revert, take back',
    redo: 'repeat',
    find: 'search, filter, narrow',
  },
};
