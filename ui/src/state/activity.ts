// Tells the shell that somebody is there, so that it does not lock under their hands.
import { backend } from "../backend/backend";

/** At most one message in this many milliseconds. */
export const ACTIVITY_EVERY = 5_000;

/** Reports typing, pointing and scrolling until the returned function is called. */
export function watchActivity(target: Window = window): () => void {
  let last = -Infinity;
  const report = (): void => {
    const now = performance.now();
    if (now - last < ACTIVITY_EVERY) return;
    last = now;
    backend()
      .activity()
      .catch(() => undefined);
  };
  const kinds = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
  for (const kind of kinds) target.addEventListener(kind, report, { passive: true });
  return () => {
    for (const kind of kinds) target.removeEventListener(kind, report);
  };
}
