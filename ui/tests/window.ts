import { render } from "@testing-library/svelte";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import App from "../src/App.svelte";
import { provideBackend, type Backend } from "../src/backend/backend";
import { fakeBackend, type FakeOptions } from "../src/backend/fake/fake";
import { router, type Place } from "../src/state/router.svelte";
import { session } from "../src/state/session.svelte";
import { status } from "../src/state/status.svelte";

export const LANGUAGES = ["en", "ar", "zh"] as const;

/** The whole window over an invented shell. */
export async function openWindow(
  options: FakeOptions = {},
  place: Place = { at: "incidents" },
): Promise<{ shell: Backend; user: UserEvent }> {
  const shell = fakeBackend(options);
  provideBackend(shell);
  session.view = null;
  status.savedAt = null;
  router.start(place);
  render(App);
  await settled();
  return { shell, user: userEvent.setup() };
}

/** Waits until what the shell was asked has been answered and shown. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await new Promise((passed) => setTimeout(passed, 0));
}

/** The element that the stories in the real window find by the same name. */
export function byTestId(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  if (!found) throw new Error(`no element named ${id} in: ${document.body.textContent}`);
  return found;
}
