export { OpenExportBackground } from './open-export-background.tsx';
