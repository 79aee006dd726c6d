/** How many looks there are; a picture of more series begins anew. */
const LOOKS = 8;

/** The class-like number of a series' look. */
export function lookOf(series: number): number {
  return series % LOOKS;
}

/**
 * What parts the series but their colours: strokes over each, which are seen as well in grey and in forced colours.
 * `prefix` keeps the patterns of two figures on one page apart.
 */
export function SeriesPatterns({ prefix }: { prefix: string }) {
  const strokes = [
    null,
    'M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6',
    'M0 2 H8 M0 6 H8',
    'M-2 6 L2 10 M0 0 L8 8 M6 -2 L10 2',
    'M2 0 V8 M6 0 V8',
    'M0 4 H8 M4 0 V8',
    'M0 8 L8 0 M0 0 L8 8',
    'M2 2 h1 v1 h-1 z M6 6 h1 v1 h-1 z',
  ];
  return (
    <defs>
      {strokes.map((path, look) =>
        path === null ? null : (
          <pattern
            key={path}
            id={`${prefix}-${String(look)}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <path d={path} data-stroke />
          </pattern>
        ),
      )}
    </defs>
  );
}
