export { deliver } from './obligations-commands.ts';
