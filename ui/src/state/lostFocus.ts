// Where the keyboard goes when what it was in goes away: a removed record, a button that has done its work.

const FOCUSABLE = "button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]";

/** Keeps the keyboard on the page, as near as can be to what it was in, until the returned function is called. */
export function keepFocus(root: HTMLElement): () => void {
  /** What the keyboard is in, and everything around that, from the inside. */
  let around: Element[] = [];

  function follow({ target }: FocusEvent): void {
    around = [];
    for (let box = target as Element | null; box !== null && root.contains(box); box = box.parentElement) {
      around.push(box);
    }
  }

  // Whoever leaves for nowhere, as by a click beside the fields, wants to be nowhere.
  function leave({ target, relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null) return;
    setTimeout(() => {
      const isLeft = target instanceof Element && target.isConnected && document.activeElement !== target;
      if (isLeft && around[0] === target) around = [];
    });
  }

  function catchUp(): void {
    const [lost] = around;
    if (lost === undefined || lost.isConnected || !isNowhere()) return;
    const boxes = around.filter((box) => box.isConnected);
    const next = boxes.map(firstIn).find((element) => element !== undefined);
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  }

  // After whatever the page does itself about the keyboard when it changes.
  const observer = new MutationObserver(() => {
    if (around[0]?.isConnected === false && isNowhere()) setTimeout(catchUp);
  });
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener("focusin", follow);
  root.addEventListener("focusout", leave);
  return () => {
    observer.disconnect();
    root.removeEventListener("focusin", follow);
    root.removeEventListener("focusout", leave);
  };
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

function firstIn(box: Element): HTMLElement | undefined {
  return [...box.querySelectorAll<HTMLElement>("*")].find((element) => element.matches(FOCUSABLE) && isShown(element));
}

function isShown(element: HTMLElement): boolean {
  if (element.closest("[hidden]") !== null) return false;
  const folded = element.matches("summary") ? element.parentElement?.parentElement : element;
  return !folded?.closest("details:not([open])");
}
