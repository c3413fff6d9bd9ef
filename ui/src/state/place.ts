// Where the person is, told to the shell so that unlocking returns to the same field. Ids and names of places only.
import { backend } from "../backend/backend";
import type { PlaceView, RecordId, RecordKind, TimelineOf } from "../backend/types";
import type { Place } from "./router.svelte";

/**
 * A field carries `data-field="<kind>/<id>/<pointer>"`. A control beside it, such as the language of a text, carries the
 * same in `data-part`, with `#` and its own name after it.
 */
const MARK = /^([a-z_]+)\/([0-9a-f-]{36})(\/.*)?$/;
/** For how long the field is looked for at most while its page is being read, in milliseconds. */
const LOOK_FOR = 30_000;
/** Keys by which somebody goes elsewhere meanwhile. */
const LEADING_AWAY: readonly string[] = ["Tab", "Escape"];

type Focus = { record: RecordId | null; field: string | null; caret: number | null };

/** Nowhere in particular. */
const NOWHERE: Focus = { record: null, field: null, caret: null };

const MARKED = "[data-part], [data-field]";

const markOf = (element: Element | null): string =>
  element?.getAttribute("data-part") ?? element?.getAttribute("data-field") ?? "";

/** The record and field that an element on the page stands for. */
export function focusOf(element: Element | null): Focus {
  const [, kind, id, field] = MARK.exec(markOf(element?.closest(MARKED) ?? null)) ?? [];
  if (kind === undefined || id === undefined) return NOWHERE;
  return { record: { kind: kind as RecordKind, id }, field: field ?? null, caret: caretOf(element) };
}

/** Where the caret stands in a field for text; `null` in any other. */
function caretOf(element: Element | null): number | null {
  return isText(element) ? element.selectionStart : null;
}

function isText(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === "text");
}

/** The place as the shell keeps it. */
export function kept(place: Place, focus: Focus = NOWHERE): PlaceView {
  const shown = focus.record === null ? { ...focus, record: recordOf(place) } : focus;
  return { screen: place.at, incident: place.at === "incident" || place.at === "capture" ? place.id : null, ...shown };
}

/** The record that a page without a field in use is about. */
function recordOf(place: Place): RecordId | null {
  if (place.at === "case" || place.at === "person") return { kind: place.at, id: place.id };
  if (place.at !== "timeline" || place.of === undefined) return null;
  const [[kind, id] = []] = Object.entries(place.of) as [RecordKind, string][];
  return kind === undefined || id === undefined ? null : { kind, id };
}

/** The place to return to; `null` where the shell keeps none that this window has. */
export function placeFrom(view: PlaceView | null): Place | null {
  switch (view?.screen) {
    case "incident":
    case "capture":
      return view.incident === null ? null : { at: view.screen, id: view.incident };
    case "case":
    case "person":
      return view.record?.kind === view.screen ? { at: view.screen, id: view.record.id } : { at: listOf(view.screen) };
    case "cases":
    case "people":
      return { at: view.screen };
    case "timeline":
      return view.record === null ? { at: "timeline" } : { at: "timeline", of: timelineOf(view.record) };
    case "export":
      return { at: "export" };
    case "import":
      return { at: "import" };
    case "vault":
      return { at: "vault" };
    default:
      return null;
  }
}

const listOf = (screen: "case" | "person"): "cases" | "people" => (screen === "case" ? "cases" : "people");

/** The timeline of a record. */
export function timelineOf({ kind, id }: RecordId): TimelineOf {
  if (kind === "case") return { case: id };
  return kind === "person" ? { person: id } : { incident: id };
}

let last = "";
/** Where the caret went since the shell was last told. */
let moved: PlaceView | null = null;

/** Tells the shell where the person is, if that has changed. A failure costs a click after the next unlock, no more. */
export async function keep(view: PlaceView): Promise<void> {
  moved = null;
  const text = JSON.stringify(view);
  if (text === last) return;
  last = text;
  await backend()
    .placeKeep(view)
    .catch(() => undefined);
}

/** Tells the shell where the caret went in the last moment; called before a lock. */
export async function keepCaret(): Promise<void> {
  if (moved !== null) await keep(moved);
}

/** The control with a mark; the field that it belongs to where the control is not on the page any more. */
function marked(root: HTMLElement, mark: string): HTMLElement | undefined {
  const all = [...root.querySelectorAll<HTMLElement>(MARKED)];
  const field = mark.split("#")[0];
  return all.find((e) => markOf(e) === mark) ?? all.find((e) => markOf(e) === field);
}

/** Puts the cursor back into the kept field as soon as its page shows it, unless the person is elsewhere by then. */
export function refocus(view: PlaceView, root: HTMLElement): void {
  const { record, field, caret } = view;
  if (record === null) return;
  const mark = `${record.kind}/${record.id}${field ?? ""}`;
  const look = (): boolean => {
    const element = marked(root, mark);
    const target = element?.matches("input, select, textarea, button")
      ? element
      : element?.querySelector<HTMLElement>("input, select, textarea, button");
    target?.focus();
    if (isText(target ?? null) && caret !== null) (target as HTMLInputElement).setSelectionRange(caret, caret);
    return target !== undefined && target !== null;
  };
  if (look()) return;
  const observer = new MutationObserver(() => look() && end());
  observer.observe(root, { childList: true, subtree: true });
  const timer = setTimeout(end, LOOK_FOR);
  addEventListener("pointerdown", end);
  addEventListener("keydown", onkeydown);
  function onkeydown(event: KeyboardEvent): void {
    if (LEADING_AWAY.includes(event.key)) end();
  }
  function end(): void {
    observer.disconnect();
    clearTimeout(timer);
    removeEventListener("pointerdown", end);
    removeEventListener("keydown", onkeydown);
  }
}

/** How often the shell is told of a moved caret at most, in milliseconds. */
const CARET_EVERY = 300;

/** Tells the shell of the caret as it moves within the fields of a place, until the returned function is called. */
export function followCaret(root: HTMLElement, place: () => Place): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = (): void => {
    timer = undefined;
    void keepCaret();
  };
  // Read at once: by the time of the report the field may have been left for the button that locks.
  const onmove = (): void => {
    if (!root.contains(document.activeElement)) return;
    moved = kept(place(), focusOf(document.activeElement));
    timer ??= setTimeout(report, CARET_EVERY);
  };
  document.addEventListener("selectionchange", onmove);
  // What is chosen from a list moves the caret without a word of it.
  const kinds = ["input", "change", "keyup", "pointerup"] as const;
  for (const kind of kinds) root.addEventListener(kind, onmove);
  return () => {
    clearTimeout(timer);
    moved = null;
    document.removeEventListener("selectionchange", onmove);
    for (const kind of kinds) root.removeEventListener(kind, onmove);
  };
}
