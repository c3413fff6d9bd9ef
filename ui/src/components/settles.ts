// A list that is walked by keys passes through every entry on the way: only where it comes to rest is an answer.
import type { Attachment } from "svelte/attachments";

/** Milliseconds without a key after which what is chosen stands; well below the second within which everything is kept. */
export const SETTLED_AFTER = 500;

/**
 * Calls `stands` with what was chosen in the list, and the list: at once by the pointer; by keys when they rest, or the list
 * is left. `passes` is called with every entry before that; an `onchange` beside this would come too late, after `stands`.
 */
export function settles(
  stands: (value: string, select: HTMLSelectElement) => void,
  passes: (value: string) => void = () => undefined,
): Attachment<HTMLSelectElement> {
  return (select) => {
    let isByKey = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function settle(): void {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      stands(select.value, select);
    }

    function change(): void {
      clearTimeout(timer);
      timer = undefined;
      passes(select.value);
      if (isByKey) timer = setTimeout(settle, SETTLED_AFTER);
      else stands(select.value, select);
    }

    const byKey = (): void => void (isByKey = true);
    const byPointer = (): void => void (isByKey = false);
    select.addEventListener("keydown", byKey);
    select.addEventListener("pointerdown", byPointer);
    select.addEventListener("change", change);
    select.addEventListener("blur", settle);
    return () => {
      settle();
      select.removeEventListener("keydown", byKey);
      select.removeEventListener("pointerdown", byPointer);
      select.removeEventListener("change", change);
      select.removeEventListener("blur", settle);
    };
  };
}
