// Where the keyboard goes when a page shows its next step.

/** Takes the focus as soon as it is on the page, and comes into sight with it. */
export function takesFocus(element: HTMLElement): void {
  element.focus();
}
