// The arrows in a list or a table whose rows are buttons: as in every list here, while Tab leads through them too.

/** Takes the keyboard to the row above or beneath, or to the first or the last. */
export function throughButtons(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const all = [...event.currentTarget.querySelectorAll("button")];
  const at = all.findIndex((button) => button === document.activeElement);
  const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
  const next = all[moves[event.key] ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
