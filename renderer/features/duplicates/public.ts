export { useOpenPairs } from './use-found-pairs.ts';
