export { useOpenPairs } from './use-found-pairs.ts';
export { useQuietSearch } from './use-quiet-search.ts';
