export { useUndoLater } from './use-undo-later.ts';
