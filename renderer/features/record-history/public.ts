export { recordAddress } from './record-address.ts';
