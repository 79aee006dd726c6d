import type { PageNumberEstimator } from 'docx';

/**
 * What works out on which page each heading stands, by laying the document out as Word does; with `guess` it goes on past
 * what it does not know, as well as it can. Loaded when it is first asked for: it is large.
 */
export async function loadPageNumbers(guess = false): Promise<PageNumberEstimator> {
  const { estimatePageNumbers, estimatePageNumbersWith } = await import('docx/layout');
  return guess ? estimatePageNumbersWith({ guess: true }) : estimatePageNumbers;
}
