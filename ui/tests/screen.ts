// What tests of one screen share: invented data behind the seam, and a language.
import { render, screen } from "@testing-library/svelte";
import type { Component } from "svelte";
import { provideBackend, type Backend } from "../src/backend/backend";
import { fakeBackend, type FakeOptions } from "../src/backend/fake/fake";
import { speak, type Locale } from "../src/i18n/strings.svelte";
import { jobs } from "../src/state/jobs.svelte";
import { session } from "../src/state/session.svelte";
import { TESTID } from "../src/testids";
import Incident from "../src/views/Incident/Incident.svelte";

/** The incidents of the invented data: an English, an Arabic and a Chinese one. */
export const INVENTED = [
  "11111111-1111-4111-8111-111111111111",
  "22222222-2222-4222-8222-222222222222",
  "33333333-3333-4333-8333-333333333333",
] as const;

/** Puts a fresh invented shell behind the seam. */
export async function standIn(options: FakeOptions = {}, locale: Locale = "en"): Promise<Backend> {
  const backend = fakeBackend({ language: locale, ...options });
  provideBackend(backend);
  jobs.connect();
  await session.refresh();
  speak(locale);
  return backend;
}

/** Opens the first invented incident and gives its exhibits; `change` sees the shell before the page asks it. */
export async function openExhibits(
  locale: Locale = "en",
  change: (backend: Backend) => Promise<void> = async () => {},
): Promise<{ backend: Backend; items: [HTMLElement, ...HTMLElement[]] }> {
  const backend = await standIn({}, locale);
  await change(backend);
  show(Incident, { id: INVENTED[0] });
  await screen.findByTestId(TESTID.incidentTitle);
  return { backend, items: screen.getAllByTestId(TESTID.evidenceItem) as [HTMLElement, ...HTMLElement[]] };
}

/** Shows a screen as the frame does, within a main landmark. */
export function show<P extends Record<string, unknown>>(view: Component<P>, props: P): HTMLElement {
  const main = document.body.appendChild(document.createElement("main"));
  return render(view, { target: main, props }).container;
}
