// Where the person is, told to the shell so that unlocking returns to the same field. Ids and names of places only.
import { backend } from "../backend/backend";
import type { PlaceView, RecordId, RecordKind } from "../backend/types";
import type { Place } from "./router.svelte";

/** A field carries `data-field="<kind>/<id>/<pointer>"`. */
const MARK = /^([a-z_]+)\/([0-9a-f-]{36})(\/.*)?$/;
/** For how long the field is looked for while its page is being read, in milliseconds. */
const LOOK_FOR = 5_000;

type Focus = { record: RecordId | null; field: string | null };

/** The record and field that an element on the page stands for. */
export function focusOf(element: Element | null): Focus {
  const mark = element?.closest("[data-field]")?.getAttribute("data-field") ?? "";
  const [, kind, id, field] = MARK.exec(mark) ?? [];
  if (kind === undefined || id === undefined) return { record: null, field: null };
  return { record: { kind: kind as RecordKind, id }, field: field ?? null };
}

/** The place as the shell keeps it. */
export function kept(place: Place, focus: Focus = { record: null, field: null }): PlaceView {
  return { screen: place.at, incident: place.at === "incident" ? place.id : null, ...focus };
}

/** The place to return to; `null` where the shell keeps none that this window has. */
export function placeFrom(view: PlaceView | null): Place | null {
  switch (view?.screen) {
    case "incident":
      return view.incident === null ? null : { at: "incident", id: view.incident };
    case "export":
      return { at: "export" };
    case "vault":
      return { at: "vault" };
    default:
      return null;
  }
}

let last = "";

/** Tells the shell where the person is, if that has changed. A failure costs a click after the next unlock, no more. */
export function keep(view: PlaceView): void {
  const text = JSON.stringify(view);
  if (text === last) return;
  last = text;
  backend()
    .placeKeep(view)
    .catch(() => undefined);
}

/** Puts the cursor back into the kept field as soon as its page shows it. */
export function refocus(view: PlaceView, root: HTMLElement): void {
  const { record, field } = view;
  if (record === null) return;
  const mark = `${record.kind}/${record.id}${field ?? ""}`;
  const look = (): boolean => {
    const element = [...root.querySelectorAll<HTMLElement>("[data-field]")].find((e) => e.dataset.field === mark);
    const target = element?.matches("input, select, textarea, button")
      ? element
      : element?.querySelector<HTMLElement>("input, select, textarea, button");
    target?.focus();
    return target !== undefined && target !== null;
  };
  if (look()) return;
  const observer = new MutationObserver(() => look() && observer.disconnect());
  observer.observe(root, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), LOOK_FOR);
}
