/** How many pixels a rem has now; not a number where nothing is drawn, as in tests. */
export const letter = () => parseFloat(getComputedStyle(document.documentElement).fontSize);
