export { RestoreFieldButton } from './components/restore-field-button.tsx';
export { SideCells } from './components/side-cells.tsx';
