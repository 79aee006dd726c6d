/**
 * The look of the office's documents: a neutral palette of its own (a ministry's colours and logo come from that
 * ministry's template). Every text colour has a contrast of at least 4.5:1 on the backgrounds it is used on.
 */
export const COLOURS = {
  /** Headings, labels, the strong lines of tables. */
  navy: '1B365D',
  /** Secondary text: headers, footers, captions. */
  slate: '4A5568',
  link: '1A56B0',
  text: '1F2933',
  accent: '2B5C9E',
  /** Signs of what stands still, is late, goes on. */
  stop: '9C2B2B',
  care: 'A8480A',
  go: '2E6B4F',
  /** Fills. */
  headerFill: 'E6ECF4',
  paleFill: 'F2F5F9',
  hairline: 'C3CBD6',
} as const;

/**
 * The colours of a chart's series, in their order: each bears white labels (4.5:1 at least) and stands out from those next
 * to it by lightness or by hue.
 */
export const CHART_COLOURS = [
  '1B365D',
  'A8480A',
  '3A6EA5',
  '2E6B4F',
  '8A3A78',
  '5F6672',
  '7A5C00',
  '9C2B2B',
] as const;

export const FONT = 'Calibri';

/** A page in twips (1/1440 inch): SFS 2487 margins (20 mm), tab grid 22.86 mm, A4. */
export type PageShape = {
  orientation: 'portrait' | 'landscape';
  /** The width between the margins, where right-aligned tabs stand. */
  textWidth: number;
  /** Where the document's kind, date and state begin in the header: four tabs in. */
  kindTab: number;
};

export const A4 = { width: 11906, height: 16838 } as const;
export const MARGINS = {
  left: 1134,
  right: 1134,
  /** Room for a header of four lines, and not more: lists are long. */
  top: 1701,
  bottom: 1134,
  header: 567,
  footer: 567,
} as const;
export const TAB_GRID = 1296;

export const PORTRAIT: PageShape = {
  orientation: 'portrait',
  textWidth: A4.width - MARGINS.left - MARGINS.right,
  kindTab: 4 * TAB_GRID,
};

export const LANDSCAPE: PageShape = {
  orientation: 'landscape',
  textWidth: A4.height - MARGINS.left - MARGINS.right,
  kindTab: 6 * TAB_GRID,
};

/** The margins of a publication: wider than a letter's, as it has more to read (2.5 cm). */
export const REPORT_MARGINS = {
  left: 1418,
  right: 1418,
  top: 1701,
  bottom: 1418,
  header: 709,
  footer: 567,
} as const;

export const REPORT_PORTRAIT: PageShape = {
  orientation: 'portrait',
  textWidth: A4.width - REPORT_MARGINS.left - REPORT_MARGINS.right,
  kindTab: 4 * TAB_GRID,
};

export const REPORT_LANDSCAPE: PageShape = {
  orientation: 'landscape',
  textWidth: A4.height - REPORT_MARGINS.left - REPORT_MARGINS.right,
  kindTab: 6 * TAB_GRID,
};
