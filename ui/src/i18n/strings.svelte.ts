// Every string of the window, from the Fluent files that the reports and the `cairn` command read too.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export const LOCALES = ["en", "ar", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * How numbers and dates are written: the day before the month, and the digits that keyboards and exhibit numbers have.
 * Without the latter, Arabic would differ from one version of the web engine to the next.
 */
export const FORMATS: Record<Locale, string> = { en: "en-GB", ar: "ar-u-nu-latn", zh: "zh-CN" };

/** Each language in its own name. */
export const LOCALE_NAMES: Record<Locale, string> = { en: "English", ar: "العربية", zh: "简体中文" };

const sources = import.meta.glob<string>(
  [
    "../../../crates/strings/locales/*/*.ftl",
    "!../../../crates/strings/locales/*/report.ftl",
    "!../../../crates/strings/locales/*/cli.ftl",
    "!../../../crates/strings/locales/*/practice.ftl",
  ],
  { query: "?raw", import: "default", eager: true },
);

function load(locale: Locale): FluentBundle {
  const bundle = new FluentBundle(FORMATS[locale]);
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/locales/${locale}/`)) bundle.addResource(new FluentResource(source));
  }
  return bundle;
}

const bundles: Partial<Record<Locale, FluentBundle>> = {};

/** A language's texts, read when they are first needed. */
function bundleOf(locale: Locale): FluentBundle {
  return (bundles[locale] ??= load(locale));
}

let current = $state<Locale>("en");

/** The language the window speaks. */
export function locale(): Locale {
  return current;
}

/** The kept language nearest to a BCP 47 tag; English where none is near. */
export function nearest(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const found = LOCALES.find((l) => tag.toLowerCase().split("-")[0] === l);
    if (found) return found;
  }
  return "en";
}

/** Switches the window's language and direction. */
export function speak(next: Locale): void {
  current = next;
  document.documentElement.lang = next;
  document.documentElement.dir = next === "ar" ? "rtl" : "ltr";
}

/** Whether a string exists in the current language or in English. */
export function has(id: string): boolean {
  return bundleOf(current).hasMessage(id) || bundleOf("en").hasMessage(id);
}

/**
 * The string `id` in the current language, else in English, else the id itself. Values are set apart by Unicode
 * isolates, so that text of any direction can stand in any sentence.
 */
export function t(id: string, values: Record<string, FluentVariable> = {}): string {
  for (const language of [current, "en"] as const) {
    const bundle = bundleOf(language);
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return bundle.formatPattern(pattern, values, []);
  }
  return id;
}
