/** What is pressed by a click. */
const PRESSED = 'a, button, input, summary, [role="menuitem"], [role="option"], [role="tab"]';

/**
 * Lets the second click of a double click press only what the first one pressed: what came to stand under the pointer
 * meanwhile (the buttons of the next step, of a notice) was not meant.
 */
export function holdSecondClicks(page: Pick<Document, 'addEventListener'>): void {
  let first: Element | null = null;
  page.addEventListener(
    'click',
    (event) => {
      const pressed = event.target instanceof Element ? event.target.closest(PRESSED) : null;
      if (event.detail < 2) first = pressed;
      else if (pressed !== null && pressed !== first) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true },
  );
}
