/** A picture of lying bars in plain values, ready for the screen and for `officeChart`. */
export type BarPicture = {
  title: string;
  /** What is to be seen, in a sentence or two. */
  summary: string;
  /** What the categories are. */
  categoryName: string;
  categories: string[];
  /** By place the records that the categories stand for; `null`: none. */
  categoryIds: (string | null)[];
  /** Those that count something alone; each has one number per category. */
  series: { id: string; name: string; values: number[] }[];
  /** Whether the series of a category add up to something. */
  stacked: boolean;
};

/** The series that count something at all, in their order. */
export function countedSeries(series: BarPicture['series']): BarPicture['series'] {
  return series.filter(({ values }) => values.some((value) => value > 0));
}
