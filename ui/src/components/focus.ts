// Where the keyboard goes when a page shows its next step.
import { tick } from "svelte";

/** Takes the focus as soon as it is on the page, and comes into sight with it. */
export function takesFocus(element: HTMLElement): void {
  element.focus();
}

/** Takes the keyboard to the first such element in a part of the page, once what was asked for is drawn. */
export async function focusIn(box: ParentNode | undefined, selector: string): Promise<void> {
  await tick();
  box?.querySelector<HTMLElement>(selector)?.focus();
}
