export { useAct } from './use-act.ts';
export { useUndoLater } from './use-undo-later.ts';
