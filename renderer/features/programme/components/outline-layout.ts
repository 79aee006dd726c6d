import { ListLayout, Rect } from 'react-aria-components';

/**
 * Where the lines of the outline stand. What lies below the window the library draws as well, before it is scrolled there;
 * at first sight nobody waits for that.
 */
export class OutlineLayout extends ListLayout<unknown> {
  #isDrawn = false;

  /** The outline has been on the screen: what lies below may be drawn from now on. */
  drawBelow(): void {
    this.#isDrawn = true;
  }

  override getVisibleLayoutInfos(rect: Rect) {
    const { visibleRect } = this.virtualizer ?? {};
    if (this.#isDrawn || !visibleRect?.height || rect.maxY <= visibleRect.maxY) {
      return super.getVisibleLayoutInfos(rect);
    }
    const height = Math.max(0, visibleRect.maxY - rect.y);
    return super.getVisibleLayoutInfos(new Rect(rect.x, rect.y, rect.width, height));
  }
}
