// From heading to heading by the keyboard: a record has hundreds of fields.

/** What F6 stops at: the place in the rail, then the headings of the page. */
const STOPS = ".rail [aria-current], main h1, main h2";

/** Which way a key leads; 0 for any other key. */
export function headingStep(event: KeyboardEvent): 1 | 0 | -1 {
  if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return 0;
  return event.shiftKey ? -1 : 1;
}

/** Takes the keyboard to the next heading, or to the one before; from within a part of the page first to its own. */
export function toHeading(step: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.closest("[hidden]") === null);
  const active = document.activeElement ?? document.body;
  const isBefore = (stop: HTMLElement): boolean =>
    (stop.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const here = stops.findLastIndex((stop) => stop === active || isBefore(stop));
  const isWithin = step === -1 && here >= 0 && stops[here] !== active;
  const next = stops.at(isWithin ? here : (here + step) % stops.length);
  if (next === undefined) return;
  if (!next.matches("button, [tabindex]")) next.tabIndex = -1;
  next.scrollIntoView({ block: next.matches("h2") ? "start" : "nearest" });
  next.focus({ preventScroll: true, focusVisible: true });
}
