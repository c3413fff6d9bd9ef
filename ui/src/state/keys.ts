// Which keys do what. Single letters act only outside fields, so that nobody loses a letter while writing.

/** Whether the event comes from a field in which one types. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

/** Where a key of the Latin alphabet is on a keyboard that has another one printed on it. */
const POSITIONS: Record<string, string> = { n: "KeyN", f: "KeyF", "/": "Slash" };

/** Whether a plain key was pressed outside every field; on an Arabic or Cyrillic layout, the key in its position. */
export function isPlainKey(event: KeyboardEvent, key: string): boolean {
  const isOtherScript = event.key.length === 1 && event.key > "\u007f";
  const isKey = event.key === key || (isOtherScript && event.code === POSITIONS[key] && !event.shiftKey);
  return isKey && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
}

/** Whether the question mark was pressed outside every field, on a Latin, Arabic or Chinese keyboard. */
export function isHelpKey(event: KeyboardEvent): boolean {
  return ["?", "؟", "？"].some((key) => isPlainKey(event, key));
}

/** Whether the event is Ctrl+L. By position on the keyboard too, so that it works on an Arabic or Cyrillic layout. */
export function isLockKey(event: KeyboardEvent): boolean {
  return (
    event.ctrlKey && !event.altKey && !event.shiftKey && (event.key.toLowerCase() === "l" || event.code === "KeyL")
  );
}
