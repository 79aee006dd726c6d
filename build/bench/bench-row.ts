/** One line of the speed table: our median against the median of the bare library or floor, in the same run. */
export type BenchRow = {
  what: string;
  ours: number;
  floor: number;
  floorName: string;
  unit: 'ms' | 'MB';
};
