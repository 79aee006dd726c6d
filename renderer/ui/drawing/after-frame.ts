/**
 * Runs `act` once what is being drawn now is on the screen, so that its first sight does not wait for it. Returns what takes
 * that back.
 */
export function afterFrame(act: () => void): () => void {
  let painted: ReturnType<typeof setTimeout> | undefined;
  let drawn: number | undefined;
  const paint = () => {
    // The last callbacks of a frame run before it is painted.
    painted = setTimeout(act);
  };
  // A window that is not seen draws no frames.
  if (document.hidden) paint();
  else drawn = requestAnimationFrame(paint);
  return () => {
    if (drawn !== undefined) cancelAnimationFrame(drawn);
    clearTimeout(painted);
  };
}
