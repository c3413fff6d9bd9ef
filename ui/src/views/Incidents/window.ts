// Which rows of a long list of equally high rows stand in view.

/** Rows made beyond each edge of the view, so that scrolling does not show a gap. */
export const MARGIN = 8;

/** The first row to make and the one after the last. */
export function rowsInView(scroll: number, height: number, rowHeight: number, total: number): [number, number] {
  const first = Math.max(0, Math.floor(scroll / rowHeight) - MARGIN);
  const end = Math.min(total, Math.ceil((scroll + height) / rowHeight) + MARGIN);
  return [Math.min(first, end), end];
}

/** Where to scroll so that a row is whole in view; where one is when it already is. */
export function scrollToRow(row: number, scroll: number, height: number, rowHeight: number): number {
  if (row * rowHeight < scroll) return row * rowHeight;
  return Math.max(scroll, (row + 1) * rowHeight - height);
}

/** Makes an element so many pixels high. Through the style object: the window's policy allows no style in markup. */
export function high(pixels: number): (node: HTMLElement) => void {
  return (node) => void (node.style.blockSize = `${pixels}px`);
}

/** Places an element so many pixels below the start of its container. */
export function placed(pixels: number): (node: HTMLElement) => void {
  return (node) => void (node.style.insetBlockStart = `${pixels}px`);
}
