import type { Groups } from '../fi/index.ts';

export const help: Groups['help'] = {
  title: 'Help',
  topics: 'Help topics',
  search: 'Search the help',
  found_one: '{{count}} topic',
  found_other: '{{count}} topics',
  command: 'Command',
  keys: 'Keys',
  or: 'or',
  moving: 'Moving around',
  moves: {
    panes: 'Next part of the window',
    panesBack: 'Previous part of the window',
    rows: 'Previous or next row of a list',
    open: 'Open the row',
    edit: 'Edit the open contact',
    choices: 'Open the calendar or choices of a field',
    delete: 'Delete the selected contact',
    close: 'Close the innermost window, menu or search',
  },

  names: {
    commands: {
      help: 'Help',
      keyboardShortcuts: 'Keyboard shortcuts',
      about: 'About the program',
    },
    synonyms: {
      help: 'advice, manual, guide',
      keyboardShortcuts: 'keys, keyboard, hotkeys',
      about: 'version, licence',
    },
  },
};
