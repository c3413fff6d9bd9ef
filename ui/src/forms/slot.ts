// Where a field's value stands: in a record, or within the value of another field.
import type { RecordId } from "../backend/types";
import type { FieldHost } from "./host";

/** A place for one value. */
export interface Slot {
  /** The record and the pointer in it, `<kind>/<id>/<pointer>`, by which a check and the cursor find the field. */
  readonly mark: string;
  get(): unknown;
  set(value: unknown): void;
  /** The field was left. */
  leave(): void;
  /** The place of a member of the group that stands here. */
  member(name: string): Slot;
}

/** A field of a record, by its JSON pointer. */
export function recordSlot(host: FieldHost, record: RecordId, pointer: string): Slot {
  return {
    mark: `${record.kind}/${record.id}${pointer}`,
    get: () => host.read(record, pointer),
    set: (value) => host.change(record, pointer, value),
    leave: () => host.leave(record),
    member: (name) => recordSlot(host, record, `${pointer}/${name}`),
  };
}

/** A member of the group in another slot, which is stored with the whole of it. */
function memberSlot(group: Slot, name: string): Slot {
  const slot: Slot = {
    mark: `${group.mark}/${name}`,
    get: () => (group.get() as Record<string, unknown> | null | undefined)?.[name],
    set: (value) => group.set({ ...(group.get() as object | null | undefined), [name]: value }),
    leave: () => group.leave(),
    member: (inner) => memberSlot(slot, inner),
  };
  return slot;
}

/** An item of the list in another slot, which is stored with the whole of it. */
export function itemSlot(list: Slot, index: number): Slot {
  const items = (): readonly unknown[] => (list.get() as readonly unknown[] | undefined) ?? [];
  const slot: Slot = {
    mark: `${list.mark}/${index}`,
    get: () => items()[index],
    set: (value) => list.set(items().toSpliced(index, 1, value)),
    leave: () => list.leave(),
    member: (name) => memberSlot(slot, name),
  };
  return slot;
}
